/**
 * Tells whether an address is to be held back for now, and lets everybody know if so.
 *
 * @param by What asks for it: `fetch`, `script`; without it nobody is told.
 * @returns The question that it waits for; `undefined` for what may go.
 */
export type HeldBack = (url: unknown, by?: string) => string | undefined;

/** What is said to the page's code in the place of an answer. */
export function refusal(question: string): string {
  return `[placet] This request waits for consent to "${question}".`;
}
