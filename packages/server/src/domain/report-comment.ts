import type { CommentState, Report, ReportItem, ReportReceipt } from '@placet/protocol';
import { cleanLine, cleanSource } from '@placet/protocol/text';
import type { KeyRing } from '../keys/key-ring.js';
import type { StoredDecision, Storage, Transition } from '../storage/ports.js';
import type { StoredReport } from '../storage/report-ports.js';
import { ProblemError } from './problem-error.js';

/** What taking a report needs of the world. */
export interface ReportDeps {
  readonly storage: Storage;
  readonly keys: KeyRing;
  readonly now: () => number;
}

/**
 * Takes a notice about a published comment, once however often it is delivered.
 *
 * @throws ProblemError `not_found`, `key_unknown`, or `id_conflict` for another report's id.
 */
export function reportComment(
  { storage, keys, now }: ReportDeps,
  site: string,
  id: string,
  report: Report,
): Promise<StoredReport> {
  return storage.transaction(async (tx) => {
    const earlier = await tx.reports.find(site, report.id);
    if (earlier) {
      const same = earlier.comment === id && earlier.reason === cleanSource(report.reason);
      if (!same) throw new ProblemError('id_conflict');
      return earlier;
    }
    const comment = await tx.comments.find(site, id);
    if (comment?.state !== 'published') throw new ProblemError('not_found');
    // Art. 16(2)(c): who reports the abuse of a child need not say who they are, and it is not kept.
    const nameless = report.category === 'minors';
    const email = nameless ? undefined : report.email;
    if (email && !(await keys.knows(tx, site, email.key))) throw new ProblemError('key_unknown');
    await tx.reports.add({
      site,
      id: report.id,
      comment: id,
      thread: comment.thread,
      category: report.category,
      reason: cleanSource(report.reason),
      name: nameless ? null : cleanLine(report.name ?? '') || null,
      sealedEmail: email ?? null,
      locale: report.locale === undefined ? null : cleanLine(report.locale),
      receivedAt: now(),
    });
    const stored = await tx.reports.find(site, report.id);
    if (!stored) throw new Error('A report was stored and is not there.');
    return stored;
  });
}

/** The confirmation of a report and, once there is one, its outcome. */
export function toReceipt(report: StoredReport, canMail: boolean): ReportReceipt {
  const { id, comment, receivedAt, outcome, decidedAt, message, sealedEmail } = report;
  const mailed = canMail && sealedEmail !== null;
  return { id, comment, receivedAt, outcome, decidedAt, message, mailed };
}

/** A report as moderators see it. */
export function toReportItem(report: StoredReport): ReportItem {
  const { id, category, reason, name, locale, receivedAt, outcome, decidedAt, message } = report;
  const hasEmail = report.sealedEmail !== null;
  return { id, category, reason, name, hasEmail, locale, receivedAt, outcome, decidedAt, message };
}

/**
 * Ends the open reports about comments that a moderator has decided on. What is held again is not decided, and taking a
 * decision back opens its reports by itself.
 */
export async function settleReports(
  tx: Storage,
  site: string,
  decision: Pick<StoredDecision, 'id' | 'verdict' | 'note' | 'at'>,
  moved: readonly Transition[],
): Promise<void> {
  if (decision.verdict === 'undo') return;
  const outcomes = Map.groupBy(moved, ({ to }) => outcomeOf(to));
  for (const outcome of ['kept', 'removed'] as const) {
    const comments = (outcomes.get(outcome) ?? []).map(({ id }) => id);
    await tx.reports.settle(site, comments, {
      outcome,
      decision: decision.id,
      decidedAt: decision.at,
      message: decision.note,
    });
  }
}

function outcomeOf(state: CommentState): 'kept' | 'removed' | undefined {
  if (state === 'pending') return undefined;
  return state === 'published' ? 'kept' : 'removed';
}
