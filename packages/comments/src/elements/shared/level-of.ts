/** The level of a heading, or the one that headings have by default where a page asks for none there is. */
export function levelOf(wanted: number, deepest: number): number {
  return wanted >= 1 && wanted <= deepest ? wanted : 2;
}
