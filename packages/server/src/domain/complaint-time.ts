/** How long an author may complain after a decision, in milliseconds (DSA art. 20(1): six months at least). */
export const complaintMs: number = 184 * 86_400_000;
