import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, search } from './automaton.js';
import { spellingsOf } from '../../testing/word-lists.js';
import { fold } from './fold.js';

type Found = readonly [list: number, word: number, end: number];

const unitsOf = (text: string) => Uint16Array.from(text, (_, i) => text.charCodeAt(i));
const automatonOf = (lists: readonly (readonly string[])[]) =>
  buildAutomaton(lists.map(spellingsOf));
const folded = (text: string) => ({ ...fold(''), units: unitsOf(text), length: text.length });

function found(
  lists: readonly (readonly string[])[],
  text: string,
  wanted: readonly boolean[] = lists.map(() => true),
): Found[] {
  const hits: Found[] = [];
  search(automatonOf(lists), folded(text), wanted, (...hit) => {
    hits.push(hit);
    return true;
  });
  return hits;
}

// What the automaton must equal: every word looked for on its own.
function foundByIndexOf(lists: readonly (readonly string[])[], text: string): Found[] {
  const hits: Found[] = [];
  for (const [list, words] of lists.entries()) {
    for (const [index, word] of words.entries()) {
      if (word === '' || words.indexOf(word) !== index) continue;
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        hits.push([list, index, at + word.length]);
      }
    }
  }
  return hits;
}

const sorted = (hits: Found[]) => hits.map((hit) => hit.join(' ')).toSorted();

// Few letters make many overlaps; units that share a mask bit or lie far apart make collisions.
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '\u0101', '漢', '字', '\ud83c') });
const listsOf = (words: fc.Arbitrary<string>) =>
  fc.array(fc.array(words, { maxLength: 12 }), { minLength: 1, maxLength: 3 });

// Hundreds of letters, so that a state has many children, dozens of which share a bit.
const wide = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x4f00 }).map((code) => String.fromCharCode(code)),
  maxLength: 3,
});

describe('searching for many words at once', () => {
  it('finds what looking for each word on its own finds', () => {
    fc.assert(
      fc.property(listsOf(letters), letters, (lists, text) => {
        expect(sorted(found(lists, text))).toEqual(sorted(foundByIndexOf(lists, text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds words that were cut out of the text', () => {
    const cut = fc
      .tuple(letters, fc.array(fc.tuple(fc.nat(20), fc.nat(6)), { maxLength: 8 }))
      .map(([text, cuts]) => ({
        text,
        words: cuts.map(([at, size]) => text.slice(at, at + size)),
      }));
    fc.assert(
      fc.property(cut, ({ text, words }) => {
        expect(sorted(found([words], text))).toEqual(sorted(foundByIndexOf([words], text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells apart hundreds of letters', () => {
    const parts = fc.array(wide, { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(parts, parts, (words, others) => {
        const text = [...others, ...words.slice(0, 50)].join('');
        expect(sorted(found([words], text))).toEqual(sorted(foundByIndexOf([words], text)));
      }),
      { numRuns: 20 },
    );
  });

  it('reports in the order in which words end, longer ones first', () => {
    expect(found([['she', 'he', 'hers', 'e']], 'shers')).toEqual([
      [0, 0, 3],
      [0, 1, 3],
      [0, 3, 3],
      [0, 2, 5],
    ]);
  });

  it('leaves a list alone that is not wanted, or not wanted any more', () => {
    expect(found([['a'], ['b']], 'abab', [false, true])).toEqual([
      [1, 0, 2],
      [1, 0, 4],
    ]);
    const hits: Found[] = [];
    const automaton = automatonOf([['a', 'aa'], ['b']]);
    search(automaton, folded('aaabab'), [true, true], (...hit) => {
      hits.push(hit);
      return hit[0] !== 0;
    });
    expect(hits).toEqual([
      [0, 0, 1],
      [1, 0, 4],
      [1, 0, 6],
    ]);
  });

  it('finds nothing where there is nothing to look for', () => {
    expect(found([], 'text')).toEqual([]);
    expect(found([[]], 'text')).toEqual([]);
    expect(found([['']], 'text')).toEqual([]);
    expect(found([['a']], '')).toEqual([]);
  });

  it('does not take more steps for a text made against it', () => {
    // Every word a prefix and suffix of the next: 2,000 reports at every position, were they asked for.
    const words = Array.from({ length: 2000 }, (_, i) => 'a'.repeat(i + 1));
    let visits = 0;
    search(automatonOf([words, ['b']]), folded('a'.repeat(10_000)), [true, true], () => {
      visits += 1;
      return visits < 20;
    });
    expect(visits).toBe(20);
  });

  it('grows by one text after the other as it would by one alone', () => {
    fc.assert(
      fc.property(listsOf(letters), fc.array(letters, { maxLength: 5 }), (lists, texts) => {
        const automaton = automatonOf(lists);
        for (const text of texts) {
          const hits: Found[] = [];
          search(
            automaton,
            folded(text),
            lists.map(() => true),
            (...hit) => {
              hits.push(hit);
              return true;
            },
          );
          expect(hits).toEqual(found(lists, text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('makes no states for words that no text comes near', () => {
    const words = Array.from({ length: 1000 }, (_, i) => `${i}`.padStart(9, 'a'));
    const automaton = automatonOf([words]);
    search(automaton, folded('aaaa b aa'), [true], () => true);
    expect(automaton.trie.size).toBeLessThan(10);
  });

  it('takes no more than eight lists', () => {
    expect(() => automatonOf(Array.from({ length: 9 }, () => []))).toThrow(RangeError);
    expect(
      found(
        Array.from({ length: 8 }, () => ['a']),
        'a',
      ),
    ).toHaveLength(8);
  });
});
