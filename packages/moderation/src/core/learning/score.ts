/** In how many comments of each kind a token was. */
export interface TokenCount {
  readonly spam: number;
  readonly ham: number;
}

/** What a site's moderators have taught, as far as it concerns one comment. */
export interface Learned {
  /** How many comments of each kind were decided on. */
  readonly taught: TokenCount;
  /** The tokens of the comment that were seen before. */
  readonly tokens: ReadonlyMap<string, TokenCount>;
}

/** A token that says something, and what it says on its own: 0 is no spam, 1 is spam. */
export interface LearnedWord {
  readonly word: string;
  readonly spam: number;
}

/** How much a comment looks like spam. */
export interface LearnedScore {
  /** From 0, no spam, to 1, spam; 0.5 is not to be told. */
  readonly score: number;
  /** The tokens that say most for its being spam, the strongest first; at most eight. */
  readonly words: readonly LearnedWord[];
}

/** As many comments of each kind must have been decided on before the score says anything. */
export const leastTaught = 10;

/** A token that was hardly seen says little: its count starts from this many undecided comments. */
const doubt = 0.45;
/** Tokens nearer to 0.5 than this say nothing. */
const least = 0.1;
/** The strongest tokens are enough; all of a long text would drown them. */
const most = 40;
const shown = 8;

/**
 * Tells how much a comment looks like the spam of before.
 *
 * The method is Robinson's for mail (a naive Bayes classifier in which each token's probability is drawn to 0.5
 * where it was seldom seen, joined by Fisher's test): it knows when it does not know, and each token's part can
 * be shown.
 *
 * @returns `null` before {@link leastTaught} comments of either kind were decided on.
 */
export function learnedScore(tokens: readonly string[], learned: Learned): LearnedScore | null {
  const { taught } = learned;
  if (taught.spam < leastTaught || taught.ham < leastTaught) return null;
  const telling: LearnedWord[] = [];
  for (const word of tokens) {
    const found = learned.tokens.get(word);
    // Never less than nothing: what was unlearned may have been edited in between.
    const count = { spam: Math.max(0, found?.spam ?? 0), ham: Math.max(0, found?.ham ?? 0) };
    if (count.spam + count.ham === 0) continue;
    const spam = probability(count, taught);
    if (Math.abs(spam - 0.5) >= least) telling.push({ word, spam });
  }
  const strongest = telling
    .toSorted((a, b) => Math.abs(b.spam - 0.5) - Math.abs(a.spam - 0.5))
    .slice(0, most);
  if (strongest.length === 0) return { score: 0.5, words: [] };
  const isHam = fisher(strongest.map(({ spam }) => spam));
  const isSpam = fisher(strongest.map(({ spam }) => 1 - spam));
  const score = rounded((1 + isSpam - isHam) / 2);
  const words = strongest.filter(({ spam }) => spam > 0.5).slice(0, shown);
  return { score, words: words.map(({ word, spam }) => ({ word, spam: rounded(spam) })) };
}

function probability({ spam, ham }: TokenCount, taught: TokenCount): number {
  const inSpam = spam / taught.spam;
  const inHam = ham / taught.ham;
  const alone = inSpam / (inSpam + inHam);
  const seen = spam + ham;
  return (doubt * 0.5 + seen * alone) / (doubt + seen);
}

/** How sure it is, from 0 to 1, that values this small are no chance: Fisher's method, by chi-squared. */
function fisher(values: readonly number[]): number {
  const half = -values.reduce((sum, value) => sum + Math.log(value), 0);
  let term = Math.exp(-half);
  let sum = term;
  for (let i = 1; i < values.length; i++) {
    term *= half / i;
    sum += term;
  }
  return 1 - Math.min(1, sum);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
