import { expect, it } from 'vitest';
import type { ReasonTexts } from './strings.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { rulesFr } from './rules-editor/fr.js';

const matches = ['casino', 'casino', 'loterie'].map((word, n) => ({
  field: 'text' as const,
  start: n,
  end: n + 1,
  word,
}));

function sentences(reasons: ReasonTexts): string[] {
  return [
    reasons.max_links({ count: 2, limit: 2, matches: [] }),
    reasons.max_links({ count: 1, limit: 1, matches: [] }),
    reasons.moderation_words({ matches, more: false }),
    reasons.disallowed_words({ matches: matches.slice(0, 1), more: true }),
    reasons.previously_approved({ key: true }),
    reasons.fast_typist({ seconds: 0.8, limit: 2 }),
  ];
}

it('explains each reason in English, with what the rule saw', () => {
  expect(sentences(en.reasons)).toEqual([
    'It holds 2 links; 2 are enough to be held.',
    'It holds 1 link; 1 is enough to be held.',
    'It holds “casino” and “loterie”, on the list of words to check.',
    'It holds “casino” and others, on the list of disallowed words.',
    'The author has no published comment yet.',
    'It was sent 0.8 seconds after the first key press; a person takes at least 2 seconds.',
  ]);
});

it('explains it in French, with the spaces that French asks for', () => {
  const [links, , words] = sentences(fr.reasons);
  expect(links).toBe('Il contient 2 liens\u202F; 2 suffisent pour être retenu.');
  expect(words).toContain('«\u00A0casino\u00A0» et «\u00A0loterie\u00A0»');
});

it.each([
  [en, 'The author has 1 published comment; the first 3 are read.', '97%', '“casino” and “bonus”'],
  [fr, 'L’auteur a 1 commentaire publié\u202F; les 3 premiers sont relus.', '97', 'casino'],
  [ar, 'لصاحبه تعليق منشور واحد', 'casino', 'bonus'],
])('explains what WordPress has no rule for', ({ reasons }, first, ...learned) => {
  expect(reasons.first_comments({ published: 1, limit: 3 })).toContain(first.slice(0, 20));
  const words = [
    { word: 'casino', spam: 0.99 },
    { word: 'bonus', spam: 0.98 },
  ];
  const sentence = reasons.learned_spam({ score: 0.97, limit: 0.9, words });
  for (const part of learned) expect(sentence).toContain(part);
  expect(reasons.lookalike_name({ why: 'own', name: 'Ada' })).toContain('Ada');
  const check = { by: 'webhook', why: 'threat', failed: false };
  expect(reasons.external_check(check)).toContain('threat');
  expect(reasons.external_check({ ...check, failed: true })).not.toContain('threat');
  expect(reasons.proof_of_work({ result: 'stale' })).not.toBe(
    reasons.proof_of_work({ result: 'missing' }),
  );
});

it('counts in Arabic as Arabic does', () => {
  expect(sentences(ar.reasons)[0]).toBe('فيه رابطان؛ ويكفي رابطان للحجز.');
  expect(ar.decided.publish(3)).toBe(`نُشر: ${new Intl.NumberFormat('ar').format(3)} تعليقات.`);
});

it.each([
  [en, '1 comment published.', '2 comments published.'],
  [fr, '1 commentaire publié.', '2 commentaires publiés.'],
])('counts decisions', (strings, one, two) => {
  expect(strings.decided.publish(1)).toBe(one);
  expect(strings.decided.publish(2)).toBe(two);
});

it('leaves no ordinary space before French punctuation', () => {
  const texts: string[] = [];
  (function collect(value: unknown): void {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  })([fr, rulesFr]);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => / [:;!?»]|« /.test(text))).toEqual([]);
});
