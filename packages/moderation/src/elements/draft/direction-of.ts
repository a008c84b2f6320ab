// The scripts that are written from right to left, Hebrew to Arabic and their like, and the forms made for printing.
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The direction that a text begins in; `undefined` where there is no letter yet.
 *
 * For what may be long: with `dir="auto"` a browser looks for the direction of each line, again and again.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
