import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.js';
import type { Found, SourceComment } from './source-comment.js';
import { allOf } from './testing/all-of.js';

const one = (key: string, parent?: string, more: Partial<SourceComment> = {}): SourceComment => ({
  key,
  parent,
  thread: '/a',
  name: 'Ann',
  text: `Words of ${key}`,
  createdAt: 1,
  state: 'published',
  ...more,
});
const gone = (key: string, parent?: string): SourceComment =>
  one(key, parent, { state: 'deleted', text: '' });

// oxlint-disable-next-line require-await -- a file comes in time
async function* file(found: readonly Found[]): AsyncGenerator<Found> {
  yield* found;
}

async function order(...found: readonly Found[]): Promise<[string[], string[]]> {
  const left: string[] = [];
  const placed = await allOf(inOrder(file(found), (reason) => left.push(reason)));
  return [placed.map(({ comment, isOrphan }) => `${comment.key}${isOrphan ? '!' : ''}`), left];
}

it.each([
  ['as it comes', [one('a'), one('b', 'a')], ['a', 'b']],
  ['answers first', [one('c', 'b'), one('b', 'a'), one('a')], ['a', 'b', 'c']],
  ['what nobody answers is not there to be deleted', [gone('a'), one('b')], ['b']],
  ['what was deleted, for its answers', [one('a'), gone('b', 'a'), one('c', 'b')], ['a', 'b', 'c']],
  [
    'what was deleted, after its answers',
    [one('c', 'b'), gone('b', 'a'), one('a')],
    ['a', 'b', 'c'],
  ],
  ['what was deleted twice above', [gone('a'), gone('b', 'a'), one('c', 'b')], ['a', 'b', 'c']],
  ['what answers nothing that is there', [one('b', 'a'), one('c', 'b')], ['b!', 'c']],
  ['what was deleted and answers nothing', [gone('b', 'a'), one('c', 'b')], ['b!', 'c']],
  ['what answers itself', [one('a', 'a')], ['a!']],
  ['what goes round', [one('a', 'b'), one('b', 'a')], ['a!', 'b']],
  ['the same twice', [one('a'), one('a')], ['a']],
])('%s', async (_, found, keys) => {
  expect(await order(...found)).toEqual([keys, []]);
});

it('leaves out what has no words, and tells what the format left out', async () => {
  const found = [
    one('a', undefined, { text: ' \n' }),
    { leftOut: 'no-page' },
    one('b', 'a'),
  ] as const;
  expect(await order(...found)).toEqual([['b!'], ['no-words', 'no-page']]);
});

it('brings everything once, after what it answers, whatever the order', async () => {
  const keys = fc.integer({ min: 0, max: 9 }).map(String);
  const comments = fc.uniqueArray(
    fc.record({ key: keys, parent: fc.option(keys, { nil: undefined }), isGone: fc.boolean() }),
    { selector: ({ key }) => key },
  );
  await fc.assert(
    fc.asyncProperty(comments, async (some) => {
      const found = some.map(({ key, parent, isGone }) => (isGone ? gone : one)(key, parent));
      const placed = await allOf(inOrder(file(found), () => {}));
      const at = new Map(placed.map(({ comment }, index) => [comment.key, index]));
      expect(at.size).toBe(placed.length);
      const said = found.filter(({ state }) => state !== 'deleted');
      expect(said.filter(({ key }) => !at.has(key))).toEqual([]);
      for (const [index, { comment, isOrphan }] of placed.entries()) {
        if (comment.parent === undefined || isOrphan) continue;
        expect(at.get(comment.parent)).toBeLessThan(index);
      }
    }),
  );
});
