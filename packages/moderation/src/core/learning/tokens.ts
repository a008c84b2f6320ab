import type { ModeratedSubmission } from '../context.js';
import { findLinks } from '../links.js';
import { plainText } from '../plain-text.js';
import { fold, type Folded } from '../words/fold.js';
import { isMostlyLatin, unmask } from '../words/unmask.js';

/** How many tokens of a comment count; the rest of a very long one says nothing new. */
const mostTokens = 300;
const longest = 24;
const mail = /[^\s@<>()[\]]+@[^\s@<>()[\]]+/gu;
/** Where words are not set apart by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Takes a comment apart into what can be learned from: its folded words, the hosts it links to, how many links
 * there are, and whether letters were masked. Each once.
 *
 * Neither the author's name nor an e-mail address nor a number is ever a token, so that what is learned holds
 * nobody's address and nothing to call. Where words are not set apart (Chinese, Japanese, Thai), each pair of
 * neighbouring characters is one.
 */
export function learningTokens(
  submission: Pick<ModeratedSubmission, 'text' | 'website' | 'body'>,
): string[] {
  const tokens = new Set<string>();
  const source = submission.text.replace(mail, ' ');
  const links = findLinks(source).map(({ start, end }) => source.slice(start, end));
  if (links.length > 0) tokens.add(`links:${links.length > 2 ? 'many' : links.length}`);
  if (submission.website) tokens.add('website:yes');
  for (const link of [...links, submission.website ?? '']) {
    const host = hostOf(link);
    if (host !== '') tokens.add(`site:${host}`);
  }
  const shown = submission.body ? plainText(submission.body).replace(mail, ' ') : source;
  const folded = fold(shown);
  const unmasked = unmask(folded, { wholeWords: isMostlyLatin(folded) });
  if (unmasked) tokens.add('letters:masked');
  for (const word of wordsOf(unmasked ?? folded)) {
    if (tokens.size >= mostTokens) break;
    tokens.add(word);
  }
  return [...tokens];
}

// No `URL` here: the core knows no platform. An address that a browser reads otherwise is a token all the same.
function hostOf(link: string): string {
  const [, host = ''] =
    /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/)?(?:[^/?#@]*@)?([^/?#:]*)/i.exec(link) ?? [];
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .slice(-60);
}

function* wordsOf({ units, length }: Folded): Iterable<string> {
  const text = String.fromCharCode(...units.subarray(0, length));
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const characters = Array.from(run);
    if (unspaced.test(run)) {
      for (let i = 0; i + 1 < characters.length; i++) yield `${characters[i]}${characters[i + 1]}`;
      continue;
    }
    // What is mostly digits is a number somebody can be called or found by.
    const digits = characters.filter((one) => /\p{N}/u.test(one)).length;
    const size = characters.length;
    if (size > 1 && size <= longest && digits * 2 < size) yield run;
  }
}
