// Does the cost of the word rules depend on how many words there are?
//
// Run with `node bench/rules.ts` after `npx tsc -b packages/moderation`. Everything is measured in
// turns within one run, so that a busy machine slows all of it, and only ratios are judged. Exits
// with 1 when a promise is not true.
import {
  compileRules,
  decide,
  type CompiledRules,
} from '../packages/moderation/dist/core/index.js';

import { installed } from './lib/installed.ts';

const promises = { tenThousandToHundred: 1.2, regExpToEngine: 50, loadingTenfold: 10 };
const rounds = 61;

// The same words and comment on every run, made of the same syllables: the automaton is led far into
// words at nearly every letter, which is its worst ordinary case.
let seed = 20_260_501;
function below(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}
const syllables =
  'ba ca de do fi ga li lo ma mi na no pa pi ra ri sa so ta ti tu va ve vi zo'.split(' ');
const makeWord = (count: number) =>
  Array.from({ length: count }, () => syllables[below(syllables.length)] ?? '').join('');

const words = new Set<string>();
while (words.size < 10_000) words.add(makeWord(4));
const list = [...words];

function makeComment(): string {
  let text = '';
  while (text.length < 2000) text += `${makeWord(1 + below(3))}${below(8) === 0 ? 'é, ' : ' '}`;
  return text.slice(0, 2000);
}
// Several, so that the cache does not learn the way that a single one takes.
const comments = Array.from({ length: 50 }, makeComment);

const context = {
  now: 0,
  hasKey: true,
  approvedBefore: 1,
  lastSubmissionAt: null,
  duplicateOf: null,
  thread: { closed: false, openedAt: null },
};

// Without the counting of links, which costs the same however many words there are and would hide them.
const few = compileRules({ maxLinks: 0, moderationWords: list.slice(0, 100).join('\n') });
const many = compileRules({ maxLinks: 0, moderationWords: list.join('\n') });
// One case-insensitive expression per word, as WordPress matches. The words are letters only.
const expressions = list.map((word) => new RegExp(word, 'iu'));

const byEngine = (rules: CompiledRules) => (text: string) =>
  decide({ text, name: 'Ada' }, context, rules).outcome === 'publish';
const byRegExp = (text: string) => !expressions.some((one) => one.test(text));

for (const text of comments) {
  if (![byEngine(few), byEngine(many), byRegExp].every((isClean) => isClean(text))) {
    throw new Error('Expected no word to be found: all ways must read each comment to its end');
  }
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quartiles(values: readonly number[]): [low: number, median: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}

/**
 * How many times as long `slower` takes as `faster`, for each comment. Both are timed one right after
 * the other, each first in every other round, and a comment's time is the least of all rounds: what a
 * busy machine adds is never negative.
 */
function ratios(
  some: readonly string[],
  slower: (text: string) => boolean,
  faster: (text: string) => boolean,
): number[] {
  const times = some.map(() => ({ slower: [] as number[], faster: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [i, text] of some.entries()) {
      const order =
        round % 2 === 0 ? (['slower', 'faster'] as const) : (['faster', 'slower'] as const);
      for (const which of order) {
        const run = which === 'slower' ? slower : faster;
        times[i]?.[which].push(time(() => run(text)));
      }
    }
  }
  return times.map((own) => Math.min(...own.slower) / Math.min(...own.faster));
}

/**
 * How many times as long it takes to make one list of words ready as another, and to read the first `texts` under it.
 * In turns and the least of all rounds, as above.
 */
function loading(
  more: readonly string[],
  fewer: readonly string[],
  texts: readonly string[],
): number {
  const lists = [more.join('\n'), fewer.join('\n')] as const;
  const run = (moderationWords: string) =>
    time(() => {
      const rules = compileRules({ maxLinks: 0, moderationWords });
      for (const text of texts) byEngine(rules)(text);
    });
  const times = Array.from({ length: rounds }, () => lists.map(run));
  const least = (which: number) => Math.min(...times.map((own) => own[which] ?? Number.NaN));
  return least(0) / least(1);
}

function report(what: string, some: readonly number[]): number {
  const [low, median, high] = quartiles(some);
  const spread = `half of the comments between ${low.toFixed(2)} and ${high.toFixed(2)}`;
  console.log(`${what}: ${median.toFixed(2)} (${spread})`);
  return median;
}

console.log(
  `${list.length} words, ${comments.length} comments of 2000 characters, ${rounds} rounds`,
);
const growth = report(
  'decision with 10,000 words / with 100 words',
  ratios(comments, byEngine(many), byEngine(few)),
);
// After these expressions the engine finds the cache empty, which is left to count against it.
const gain = report(
  'one RegExp per word / decision with 10,000 words',
  ratios(comments.slice(0, 5), byRegExp, byEngine(many)),
);

const union = new RegExp(list.join('|'), 'iu');
report(
  'one RegExp of all words / decision with 10,000 words',
  ratios(comments.slice(0, 5), (text) => !union.test(text), byEngine(many)),
);
const { default: AhoCorasick } = (await import(installed('ahocorasick', '1.0.2'))) as {
  default: new (words: readonly string[]) => { search(text: string): readonly unknown[] };
};
const other = new AhoCorasick(list);
report(
  'ahocorasick 1.0.2 on lower-cased text / decision with 10,000 words',
  ratios(
    comments.slice(0, 5),
    (text) => other.search(text.toLowerCase()).length === 0,
    byEngine(many),
  ),
);

while (words.size < 100_000) words.add(makeWord(4));
const most = [...words];
const tenfold = loading(most, list, []);
console.log(`loading 100,000 words / loading 10,000: ${tenfold.toFixed(2)}`);
// What is made only when a comment needs it: here it is paid for.
const first = loading(most, list, comments.slice(0, 1));
console.log(`loading 100,000 words and the first comment / 10,000: ${first.toFixed(2)}`);
const firsts = loading(most, list, comments);
console.log(`loading 100,000 words and ${comments.length} comments / 10,000: ${firsts.toFixed(2)}`);
const all = compileRules({ maxLinks: 0, moderationWords: most.join('\n') });
const clean = comments.filter((text) => byEngine(all)(text));
report('decision with 100,000 words / with 100 words', ratios(clean, byEngine(all), byEngine(few)));

if (growth > promises.tenThousandToHundred) {
  console.error(
    `Broken: 10,000 words may cost ${promises.tenThousandToHundred} times as much as 100`,
  );
  process.exitCode = 1;
}
if (gain < promises.regExpToEngine) {
  console.error(`Broken: one RegExp per word must cost ${promises.regExpToEngine} times as much`);
  process.exitCode = 1;
}
if (tenfold > promises.loadingTenfold) {
  console.error(
    `Broken: loading ten times as many words may take ${promises.loadingTenfold} times as long`,
  );
  process.exitCode = 1;
}
