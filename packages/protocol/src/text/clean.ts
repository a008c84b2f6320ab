// All of C0 and C1 but line feed and tab, and the characters that reorder whatever follows them.
const controls = /(?![\n\t])\p{Cc}/gu;
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;
// Ten marks on one letter are enough for every script; more only paint over the neighbours.
const stackedMarks = /(\p{M}{10})\p{M}+/gu;

// Half of a surrogate pair is no character.
const halves = /\p{Surrogate}/gu;

/** What is stored of a typed text: line ends are `\n`, control characters are gone, the rest is as typed. */
export function cleanSource(text: string): string {
  return text.replaceAll(halves, '\uFFFD').replaceAll(/\r\n?/g, '\n').replaceAll(controls, '');
}

/** Text that cannot harm its surroundings: nothing reorders or overpaints what stands beside it. */
export function cleanText(text: string): string {
  return cleanSource(text).replaceAll(bidi, '').replaceAll(stackedMarks, '$1');
}

/** A name or a title, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}

/** A checked address in its normal form, in which nothing but printable ASCII is left. */
export function cleanUrl(url: string): string {
  return new URL(url).href;
}
