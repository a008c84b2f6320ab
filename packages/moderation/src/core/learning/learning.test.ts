import { describe, expect, it } from 'vitest';
import { learnedScore, type Learned, learningTokens, type TokenCount } from '../index.js';

const tokensOf = (text: string, website?: string) => learningTokens({ text, website });

describe('what is learned from a comment', () => {
  it('is its words, folded, each once', () => {
    expect(tokensOf('Élève, ELEVE! Une école.')).toEqual(['eleve', 'une', 'ecole']);
  });

  it('is the hosts it links to, and how many', () => {
    expect(
      tokensOf('see https://www.Casino.example/x?y and', 'http://u:p@me.example:8080'),
    ).toEqual(
      expect.arrayContaining(['links:1', 'site:casino.example', 'website:yes', 'site:me.example']),
    );
    expect(tokensOf('a.com b.com c.com')).toContain('links:many');
  });

  it('is never an e-mail address, a number or a name', () => {
    const tokens = tokensOf('Write to marie.curie@lab.example or call +33 6 12 34 56 78, a1b2 x42');
    expect(tokens.join(' ')).not.toMatch(/marie|curie|lab|\d{2}/);
    // Its type takes no name.
    expect(learningTokens.length).toBe(1);
  });

  it('is pairs of characters where words are not set apart', () => {
    expect(tokensOf('在线赌场')).toEqual(['在线', '线赌', '赌场']);
  });

  it('tells that letters were masked, and reads them', () => {
    expect(tokensOf('best cаsino')).toEqual(['letters:masked', 'best', 'casino']);
  });

  it('is bounded, however long the text', () => {
    const text = Array.from({ length: 2000 }, (_, i) => `word${String.fromCodePoint(0x4e00 + i)}`);
    expect(tokensOf(text.join(' ')).length).toBeLessThanOrEqual(300);
    expect(tokensOf('x'.repeat(10_000))).toEqual([]);
  });
});

describe('the score', () => {
  const counts: [string, TokenCount][] = [
    ['casino', { spam: 40, ham: 0 }],
    ['bonus', { spam: 30, ham: 1 }],
    ['article', { spam: 0, ham: 40 }],
    ['the', { spam: 45, ham: 44 }],
    ['once', { spam: 1, ham: 0 }],
  ];
  const learned: Learned = { taught: { spam: 50, ham: 50 }, tokens: new Map(counts) };

  it('is high for what was spam, and names the words, the strongest first', () => {
    const score = learnedScore(['the', 'bonus', 'casino', 'new'], learned);
    expect(score?.score).toBeGreaterThan(0.95);
    expect(score?.words.map(({ word }) => word)).toEqual(['casino', 'bonus']);
    expect(score?.words[0]?.spam).toBeGreaterThan(0.98);
  });

  it('is low for what was none, and in the middle for what was never seen', () => {
    expect(learnedScore(['the', 'article'], learned)?.score).toBeLessThan(0.1);
    expect(learnedScore(['new', 'the'], learned)).toEqual({ score: 0.5, words: [] });
    expect(learnedScore(['casino', 'article'], learned)?.score).toBeCloseTo(0.5, 1);
  });

  it('does not hold a comment for one word that was seen once', () => {
    expect(learnedScore(['once'], learned)?.score).toBeLessThan(0.9);
  });

  it('is none before enough of either kind was decided on', () => {
    expect(learnedScore(['casino'], { ...learned, taught: { spam: 9, ham: 50 } })).toBeNull();
    expect(learnedScore(['casino'], { ...learned, taught: { spam: 50, ham: 9 } })).toBeNull();
  });

  it('stays a number between 0 and 1, whatever the counts say', () => {
    const odd: Learned = {
      taught: { spam: 10, ham: 10 },
      tokens: new Map([
        ['a', { spam: 99, ham: -3 }],
        ['b', { spam: 0, ham: 0 }],
        ...Array.from({ length: 300 }, (_, i) => [`w${i}`, { spam: 10, ham: 0 }] as const),
      ]),
    };
    const score = learnedScore([...odd.tokens.keys()], odd)?.score ?? Number.NaN;
    expect(score).toBeGreaterThan(0.99);
    expect(score).toBeLessThanOrEqual(1);
  });
});
