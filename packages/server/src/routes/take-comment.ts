import type { Submission } from '@placet/protocol';
import type { AppContext, AppDeps } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import { submitComment } from '../domain/submit-comment.js';
import { announceMove } from '../live/announce.js';
import { canMail } from '../mail/can-mail.js';
import type { StoredComment } from '../storage/ports.js';
import type { WorkResult } from '../work/work-desk.js';
import { randomAuthor } from '../domain/tokens.js';

/** A comment on its way in, however it was sent. */
export interface Arrival {
  readonly site: string;
  readonly thread: string;
  readonly submission: Submission;
  /** The thumbprint of the key that signed it. */
  readonly author: string | undefined;
}

/** Takes a comment, remembers when its network sent one, and tells whoever listens. */
export async function takeComment(
  deps: AppDeps,
  c: AppContext,
  arrival: Arrival,
): Promise<StoredComment> {
  const { site: settings } = await deps.settings.of(deps.storage, arrival.site);
  const work = await workOf(deps, arrival);
  const address = deps.addressOf(c);
  const networkLastAt = deps.guard.lastComment(address);
  const { comment, fresh } = await submitComment(
    { ...deps, nameRequired: settings.nameRequired, randomAuthor },
    { ...arrival, work, networkLastAt, canMail: await canMail(deps, arrival.site) },
  );
  if (fresh) {
    deps.guard.noteComment(address);
    await announceMove(deps, comment, { from: 'pending', to: comment.state });
  }
  return comment;
}

// Whoever sends the same comment once more has done its work already. A browser that can do none is believed where the
// rules then hold the comment; otherwise every robot would say so.
async function workOf(
  deps: AppDeps,
  { site, submission: { id, work } }: Arrival,
): Promise<WorkResult | undefined> {
  if (await deps.storage.comments.find(site, id)) return undefined;
  const result = await deps.work.check(site, work);
  if (result === undefined || result === 'done') return result;
  const { compiled } = await deps.rules.of(deps.storage, site);
  if (work === 'unable' && compiled.rules.proofOfWork) return result;
  throw new ProblemError('work_required', { challenge: await deps.work.challenge(site) });
}
