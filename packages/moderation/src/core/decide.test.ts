import { problemCodes, type StoredReason } from '@placet/protocol';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileRules,
  contextNeeds,
  decide,
  defaultRules,
  outcomes,
  ruleOutcomes,
} from './index.js';
import type { ModeratedSubmission, ModerationContext, ModerationRules } from './index.js';

const now = Date.UTC(2026, 4, 1, 12);
const known: ModerationContext = {
  now,
  hasKey: true,
  approvedBefore: 1,
  lastSubmissionAt: null,
  duplicateOf: null,
  thread: { closed: false, openedAt: null },
};

function decided(
  submission: Partial<ModeratedSubmission> = {},
  rules: Partial<ModerationRules> = {},
  context: Partial<ModerationContext> = {},
) {
  return decide(
    { text: 'A fine article.', name: 'Ada', ...submission },
    { ...known, ...context },
    compileRules(rules),
  );
}

const evidenceOf = (...args: Parameters<typeof decided>) => decided(...args).reasons[0]?.evidence;

describe('a comment', () => {
  it('is published when no rule has anything against it', () => {
    expect(decided()).toEqual({ outcome: 'publish', reasons: [] });
  });

  it('is held with every reason there is, not only the first', () => {
    const decision = decided(
      { text: 'casino www.a.example www.b.example', elapsed: 900 },
      { holdAll: true, moderationWords: 'casino' },
      { approvedBefore: 0 },
    );
    expect(decision.outcome).toBe('hold');
    expect(decision.reasons.map(({ rule }) => rule)).toEqual([
      'hold_all',
      'max_links',
      'moderation_words',
      'previously_approved',
      'fast_typist',
    ]);
  });

  it('meets the strictest of the outcomes that the reasons ask for', () => {
    const text = 'casino pills';
    const words = { moderationWords: 'casino' };
    expect(decided({ text }, words).outcome).toBe('hold');
    expect(decided({ text, trap: 'x' }, words).outcome).toBe('spam');
    expect(decided({ text, trap: 'x' }, { ...words, disallowedWords: 'pills' }).outcome).toBe(
      'trash',
    );
  });

  it('is rejected for one reason, which is the code of a problem', () => {
    const context = {
      thread: { closed: true, openedAt: null },
      duplicateOf: 'x',
      lastSubmissionAt: now - 1000,
    };
    const decision = decided({ trap: 'x' }, {}, context);
    expect(decision).toEqual({
      outcome: 'reject',
      reasons: [{ rule: 'thread_closed', outcome: 'reject', evidence: { why: 'closed' } }],
    });
    const rejecting = Object.entries(ruleOutcomes).filter(([, outcome]) => outcome === 'reject');
    for (const [rule] of rejecting) expect(problemCodes).toHaveProperty(rule);
  });

  it('keeps reasons that survive being stored and sent', () => {
    const decision = decided(
      { text: 'casino', trap: 'x', elapsed: 1 },
      { moderationWords: 'casino' },
    );
    if (decision.outcome === 'reject') throw new Error('nothing here rejects');
    const stored: readonly StoredReason[] = decision.reasons;
    expect(stored).toHaveLength(3);
    expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
  });

  it('of a moderator is only asked whether the thread is open and the comment new', () => {
    const byModerator = { byModerator: true, approvedBefore: 0, lastSubmissionAt: now };
    const strict = { holdAll: true, disallowedWords: 'fine' };
    expect(decided({ trap: 'x' }, strict, byModerator).outcome).toBe('publish');
    expect(decided({}, strict, { ...byModerator, duplicateOf: 'x' }).outcome).toBe('reject');
  });
});

describe('evidence', () => {
  it('of a flood says how long to wait', () => {
    expect(evidenceOf({}, {}, { lastSubmissionAt: now - 4200 })).toEqual({
      seconds: 4.2,
      limit: 15,
      retryAfter: 11,
    });
    expect(decided({}, {}, { lastSubmissionAt: now - 15_000 }).outcome).toBe('publish');
    expect(decided({}, { floodSeconds: 0 }, { lastSubmissionAt: now }).outcome).toBe('publish');
  });

  it('of a flood does not lock anyone out when the clock was set back', () => {
    expect(decided({}, {}, { lastSubmissionAt: now + 3_600_000 }).outcome).toBe('publish');
  });

  it('of a duplicate names the comment that says the same', () => {
    expect(evidenceOf({}, {}, { duplicateOf: 'first' })).toEqual({ of: 'first' });
    expect(decided({}, { duplicate: false }, { duplicateOf: 'first' }).outcome).toBe('publish');
  });

  it('of an old thread says how old it is', () => {
    const thread = { closed: false, openedAt: now - 14.5 * 86_400_000 };
    expect(evidenceOf({}, { closeAfterDays: 14 }, { thread })).toEqual({
      why: 'age',
      days: 14,
      limit: 14,
    });
    expect(decided({}, { closeAfterDays: 15 }, { thread }).outcome).toBe('publish');
    expect(decided({}, { closeAfterDays: 0 }, { thread }).outcome).toBe('publish');
  });

  it('of an unknown author tells whether they have a key', () => {
    expect(evidenceOf({}, {}, { approvedBefore: 0 })).toEqual({ key: true });
    expect(evidenceOf({}, {}, { hasKey: false })).toEqual({ key: false });
  });

  it('of the honeypot never holds what was typed into it', () => {
    const decision = decided({ trap: 'someone@example.org' });
    expect(decision.outcome).toBe('spam');
    expect(JSON.stringify(decision)).not.toContain('someone');
    expect(decided({ trap: '' }).outcome).toBe('publish');
    expect(decided({ trap: 'x' }, { honeypot: false }).outcome).toBe('publish');
  });

  it('of a fast typist compares the time with the least there must be', () => {
    expect(evidenceOf({ elapsed: 1999 })).toEqual({ seconds: 1.999, limit: 2 });
    expect(decided({ elapsed: 2000 }).outcome).toBe('publish');
    expect(decided({ elapsed: 0 }, { fastTypistSeconds: 0 }).outcome).toBe('publish');
  });

  it('of first comments says how many are published', () => {
    const first = { firstComments: 3 };
    expect(evidenceOf({}, first, { approvedBefore: 2 })).toEqual({ published: 2, limit: 3 });
    expect(decided({}, first, { approvedBefore: 3 }).outcome).toBe('publish');
    expect(evidenceOf({}, { ...first, previouslyApproved: false }, { hasKey: false })).toEqual({
      published: 0,
      limit: 3,
    });
  });

  it('of a look-alike name tells whose it looks like, but never the name of another author', () => {
    const own = { ownNames: 'The editors\nAda Lovelace\n' };
    expect(evidenceOf({ name: 'АDA LOVE1ACE' }, own)).toEqual({
      why: 'own',
      name: 'Ada Lovelace',
    });
    const context = { lookalikeOf: 'theirs' };
    expect(evidenceOf({ name: 'Marie' }, {}, context)).toEqual({
      why: 'author',
      comment: 'theirs',
    });
    expect(decided({ name: 'Ada Lovelace' }, own, { nameSettled: true }).outcome).toBe('publish');
    expect(decided({ name: 'Ada Lovelace' }, { ...own, lookalikeNames: false }).outcome).toBe(
      'publish',
    );
    expect(decided({ name: '' }, own).outcome).toBe('publish');
  });

  it('of missing work tells what was wrong with it', () => {
    expect(evidenceOf({}, {}, { work: 'stale' })).toEqual({ result: 'stale' });
    expect(decided({}, {}, { work: 'done' }).outcome).toBe('publish');
    expect(decided({}, { proofOfWork: false }, { work: 'missing' }).outcome).toBe('publish');
  });

  it('of learned spam shows the score and the words that made it', () => {
    const learned = { score: 0.97, words: [{ word: 'casino', spam: 0.99 }] };
    expect(evidenceOf({}, {}, { learned })).toEqual({ ...learned, limit: 0.9 });
    expect(decided({}, {}, { learned: { ...learned, score: 0.89 } }).outcome).toBe('publish');
  });

  it('of an external check passes on what it says, and says when it failed', () => {
    const says = { by: 'webhook', verdict: 'trash', why: 'threat' } as const;
    expect(decided({}, {}, { external: says })).toEqual({
      outcome: 'trash',
      reasons: [
        {
          rule: 'external_check',
          outcome: 'trash',
          evidence: { by: 'webhook', why: 'threat', failed: false },
        },
      ],
    });
    const failed = { by: 'webhook', verdict: 'none', hold: true } as const;
    expect(evidenceOf({}, {}, { external: failed })).toEqual({
      by: 'webhook',
      why: null,
      failed: true,
    });
  });
});

describe('what must be looked up', () => {
  it('is nothing for rules that are off', () => {
    const off = {
      previouslyApproved: false,
      floodSeconds: 0,
      duplicate: false,
      closeAfterDays: 0,
      lookalikeNames: false,
      learnedSpam: 0,
      externalCheck: false,
    };
    expect(new Set(Object.values(contextNeeds({ ...defaultRules, ...off })))).toEqual(
      new Set([false]),
    );
  });

  it('is what the decision depends on, and no more', () => {
    const rules = fc.record({
      previouslyApproved: fc.boolean(),
      floodSeconds: fc.constantFrom(0, 15),
      duplicate: fc.boolean(),
      closeAfterDays: fc.constantFrom(0, 14),
      firstComments: fc.constantFrom(0, 1),
      lookalikeNames: fc.boolean(),
      learnedSpam: fc.constantFrom(0, 0.9),
      externalCheck: fc.boolean(),
    });
    const bad = {
      approvedBefore: 0,
      lastSubmissionAt: now,
      duplicateOf: 'x',
      openedAt: 0,
      lookalikeOf: 'x',
      learned: { score: 1, words: [] },
      external: { by: 'webhook', verdict: 'hold' },
    } as const;
    fc.assert(
      fc.property(
        rules,
        fc.constantFrom(...(Object.keys(bad) as (keyof typeof bad)[])),
        (own, fact) => {
          const needs = contextNeeds({ ...defaultRules, ...own });
          const context =
            fact === 'openedAt'
              ? { thread: { closed: false, openedAt: bad.openedAt } }
              : { [fact]: bad[fact] };
          expect(decided({}, own, context).outcome !== 'publish').toBe(needs[fact]);
        },
      ),
    );
  });
});

// Any code point, lone surrogates among them.
const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

it('any comment at all gets an outcome, and the same one each time', () => {
  const rules = compileRules({ moderationWords: 'a\ncasino\n漢', disallowedWords: 'é\nb c' });
  const submission = fc.record({
    text: fc.string({
      unit: fc.oneof(anyCharacter, fc.constantFrom('a', 'é', ' ')),
      maxLength: 300,
    }),
    name: fc.string({ unit: anyCharacter }),
    website: fc.constantFrom('https://a.example/', 'https://é.example/casino', undefined),
  });
  fc.assert(
    fc.property(submission, (one) => {
      const decision = decide(one, known, rules);
      expect(outcomes).toContain(decision.outcome);
      expect(decide(one, known, rules)).toEqual(decision);
    }),
    { numRuns: 30 },
  );
});
