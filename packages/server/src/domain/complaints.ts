import {
  type Complaint,
  type ComplaintAnswer,
  type ComplaintItem,
  type ComplaintReceipt,
  type ExportedComplaint,
  newId,
} from '@placet/protocol';
import { cleanSource } from '@placet/protocol/text';
import type { StoredComplaint } from '../storage/duty-ports.js';
import type { Storage } from '../storage/ports.js';
import type { Act } from './moderate.js';
import { complaintMs } from './complaint-time.js';
import { ProblemError } from './problem-error.js';

/**
 * Takes what an author says against a decision about their comment, to be read by a person. Free of charge and for six
 * months after the decision (DSA art. 20(1)); the same complaint is stored once, and one at a time about a comment.
 *
 * @throws ProblemError `not_found`, `not_yours`, or `complaint_not_possible` where nothing was decided against the
 * comment, or too long ago.
 */
export function complain(
  storage: Storage,
  { site, author, now }: { readonly site: string; readonly author: string; readonly now: number },
  complaint: Complaint,
): Promise<ComplaintReceipt> {
  return storage.transaction(async (tx) => {
    const comment = await tx.comments.find(site, complaint.comment);
    if (!comment) throw new ProblemError('not_found');
    if (!comment.author.signed || comment.author.id !== author) throw new ProblemError('not_yours');
    const earlier = (await tx.duties.complaintsOf(site, [comment.id])).get(comment.id);
    if (earlier && (earlier.outcome === 'open' || earlier.id === complaint.id)) {
      return toComplaint(earlier);
    }
    const against = ['refused', 'trash', 'spam'].includes(comment.state);
    const moves = await tx.audit.movesOf(site, [comment.id]);
    const since = moves.get(comment.id)?.at ?? comment.createdAt;
    if (!against || since + complaintMs < now) throw new ProblemError('complaint_not_possible');
    const stored: StoredComplaint = {
      site,
      id: complaint.id,
      comment: comment.id,
      text: cleanSource(complaint.text),
      receivedAt: now,
      outcome: 'open',
      answer: null,
      moderator: null,
      decidedAt: null,
    };
    if (!(await tx.duties.addComplaint(stored))) throw new ProblemError('id_conflict');
    return toComplaint(stored);
  });
}

/**
 * Ends a complaint with an answer by a person (art. 20(6)). What is upheld goes back by a decision of its own.
 *
 * @throws ProblemError `not_found`, or `undo_impossible` when it was answered before.
 */
export function answerComplaint(
  storage: Storage,
  { site, moderator, now }: Act,
  id: string,
  { outcome, answer }: ComplaintAnswer,
): Promise<ComplaintItem> {
  return storage.transaction(async (tx) => {
    const complaint = await tx.duties.findComplaint(site, id);
    if (!complaint) throw new ProblemError('not_found');
    const ended = { site, id, outcome, answer: cleanSource(answer), moderator, decidedAt: now };
    if (!(await tx.duties.answerComplaint(ended))) throw new ProblemError('undo_impossible');
    await tx.audit.add([
      {
        site,
        id: newId(),
        at: now,
        actor: moderator,
        action: outcome === 'upheld' ? 'uphold-complaint' : 'dismiss-complaint',
        comment: complaint.comment,
        decision: null,
        before: null,
        after: null,
        version: null,
        note: answer,
        part: 0,
      },
    ]);
    return toItem({ ...complaint, ...ended });
  });
}

/** A complaint as its author sees it. */
export function toComplaint(stored: StoredComplaint): ComplaintReceipt {
  const { id, comment, receivedAt, outcome, answer, decidedAt } = stored;
  return { id, comment, receivedAt, outcome, answer, decidedAt };
}

/** A complaint as its author gets it in a file. */
export function toExportedComplaint(stored: StoredComplaint): ExportedComplaint {
  return { ...toComplaint(stored), text: stored.text };
}

/** A complaint as moderators see it. */
export function toItem(stored: StoredComplaint): ComplaintItem {
  return { ...toExportedComplaint(stored), by: stored.moderator };
}
