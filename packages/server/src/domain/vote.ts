import type { Vote } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';
import type { OwnPlace } from './change-comment.js';
import { ProblemError } from './problem-error.js';
import type { SettingsOf } from './site-settings.js';

/** What voting needs of the world. */
export interface VoteDeps {
  readonly storage: Storage;
  readonly settings: SettingsOf;
}

/**
 * Finds a comment useful, or no longer; done twice, it is done once.
 *
 * @param place The comment, and the key that votes.
 * @throws ProblemError `not_found`, `vote_not_possible` or `thread_read_only`.
 */
export function vote(deps: VoteDeps, place: OwnPlace, mine: boolean): Promise<Vote> {
  return deps.storage.transaction(async (tx) => {
    const { site, id, author } = place;
    if (!(await deps.settings.of(tx, site)).site.votes) throw new ProblemError('vote_not_possible');
    const comment = await tx.comments.find(site, id);
    if (comment?.state !== 'published') throw new ProblemError('not_found');
    if (comment.author.id === author) throw new ProblemError('vote_not_possible');
    const { thread } = comment;
    if ((await tx.comments.thread(site, thread)).readOnly) {
      throw new ProblemError('thread_read_only');
    }
    const stored = { site, comment: id, thread, author };
    if (mine) await tx.votes.cast(stored);
    else await tx.votes.withdraw(stored);
    const { votes = 0 } = (await tx.comments.find(site, id)) ?? {};
    return { id, votes, mine };
  });
}
