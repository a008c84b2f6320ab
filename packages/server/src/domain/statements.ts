import {
  newId,
  type OwnComment,
  type Statement,
  type Statements,
  type StatementWords,
} from '@placet/protocol';
import { dsaStatementSchema, type DsaStatement, eeaCountries } from '@placet/protocol/schemas';
import * as v from 'valibot';
import type { StoredStatement } from '../storage/duty-ports.js';
import type { Storage, Transition } from '../storage/ports.js';
import { complaintMs } from './complaint-time.js';
import { toComplaint } from './complaints.js';
import type { Act } from './moderate.js';
import { excerpt } from './text/excerpt.js';

/** Writes down why comments were taken away, one statement for each, for its author. */
export async function stateReasons(
  tx: Storage,
  { site, now }: Act,
  decision: string,
  words: StatementWords | undefined,
  moved: readonly Transition[],
): Promise<void> {
  const taken = moved.filter(({ to }) => to === 'refused' || to === 'trash');
  if (!words || taken.length === 0) return;
  const comments = await tx.queue.findMany(
    site,
    taken.map(({ id }) => id),
  );
  const before = new Map(taken.map(({ id, from }) => [id, from]));
  await tx.duties.addStatements(
    comments.map((comment): StoredStatement => ({
      ...words,
      site,
      id: newId(),
      comment: comment.id,
      decision,
      restriction: before.get(comment.id) === 'published' ? 'removed' : 'disabled',
      foundByRule: comment.reasons.length > 0,
      reported: comment.openReports > 0,
      language: comment.locale,
      writtenAt: comment.createdAt,
      decidedAt: now,
      withdrawnAt: null,
    })),
  );
}

/** Adds to authors' own comments why they were taken away, and what became of complaints. */
export async function withDuties(
  storage: Storage,
  site: string,
  comments: readonly OwnComment[],
): Promise<OwnComment[]> {
  const taken = comments.filter(({ state }) => state === 'refused' || state === 'trash');
  const ids = taken.map(({ id }) => id);
  const all = comments.map(({ id }) => id);
  const [statements, complaints] = await Promise.all([
    storage.duties.statementsOf(site, ids),
    storage.duties.complaintsOf(site, all),
  ]);
  return comments.map((comment) => {
    const statement = statements.get(comment.id);
    const complaint = complaints.get(comment.id);
    return {
      ...comment,
      ...(statement && { statement: toStatement(statement) }),
      ...(complaint && { complaint: toComplaint(complaint) }),
    };
  });
}

/** A statement as the author of the comment gets it. */
export function toStatement(stored: StoredStatement): Statement {
  const { id, ground, clause, facts, category, restriction, foundByRule, reported } = stored;
  const { decidedAt } = stored;
  return {
    id,
    ground,
    clause,
    facts,
    category,
    restriction,
    foundByRule,
    reported,
    decidedAt,
    complainUntil: decidedAt + complaintMs,
  };
}

/** Reads the statements that stand, the newest first, with how each comment begins that is still there. */
export async function readStatements(
  storage: Storage,
  site: string,
  limit: number,
  after: string | undefined,
): Promise<Statements> {
  const { items, next } = await storage.duties.newestStatements(site, limit, after);
  const comments = await storage.queue.findMany(site, [
    ...new Set(items.map(({ comment }) => comment)),
  ]);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  return {
    items: items.map((stored) => {
      const comment = byId.get(stored.comment);
      return {
        ...toStatement(stored),
        comment: stored.comment,
        excerpt: comment ? excerpt(comment.body, 200) : '',
      };
    }),
    next,
  };
}

/** A statement in the form of the Commission's database; nothing in it says who wrote the comment. */
export function toDsa(stored: StoredStatement): DsaStatement {
  const { ground, clause, facts, category, restriction, language } = stored;
  const code = language?.split('-')[0]?.toUpperCase() ?? '';
  return v.parse(dsaStatementSchema, {
    decision_visibility: [
      restriction === 'removed'
        ? 'DECISION_VISIBILITY_CONTENT_REMOVED'
        : 'DECISION_VISIBILITY_CONTENT_DISABLED',
    ],
    ...(ground === 'law'
      ? {
          decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
          illegal_content_legal_ground: clause,
          illegal_content_explanation: facts,
        }
      : {
          decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
          incompatible_content_ground: clause,
          incompatible_content_explanation: facts,
          incompatible_content_illegal: 'No',
        }),
    content_type: ['CONTENT_TYPE_TEXT'],
    category: `STATEMENT_CATEGORY_${category}`,
    territorial_scope: [...eeaCountries],
    ...(/^[A-Z]{2}$/.test(code) && { content_language: code }),
    content_date: day(stored.writtenAt),
    application_date: day(stored.decidedAt),
    decision_facts: facts,
    source_type: stored.reported ? 'SOURCE_ARTICLE_16' : 'SOURCE_VOLUNTARY',
    automated_detection: stored.foundByRule ? 'Yes' : 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: stored.id,
  });
}

/** All statements that stand, as JSON lines in the form of the Commission's database. */
export async function* exportStatements(storage: Storage, site: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const { items, next } = await storage.duties.statements(site, 500, after);
    yield items.map((one) => `${JSON.stringify(toDsa(one))}\n`).join('');
    after = next ?? undefined;
  } while (after !== undefined);
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
