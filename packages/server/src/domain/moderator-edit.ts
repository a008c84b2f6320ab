import { type ModeratorEdit, newId } from '@placet/protocol';
import { cleanSource, parseBody } from '@placet/protocol/text';
import type { Storage, StoredComment, Transition } from '../storage/ports.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';

/**
 * Gives a comment other words in a moderator's name. It stays where it is, the former words are kept, and the log says
 * who did it and why.
 *
 * @throws ProblemError `not_found`, or `version_conflict` when it has changed since it was seen.
 */
export function editAsModerator(
  storage: Storage,
  { site, moderator, now }: Act,
  id: string,
  edit: ModeratorEdit,
): Promise<{ readonly comment: StoredComment; readonly moved: Transition }> {
  return storage.transaction(async (tx) => {
    const comment = await tx.comments.find(site, id);
    if (!comment || comment.state === 'deleted') throw new ProblemError('not_found');
    await tx.comments.holdThread(site, comment.thread, now);
    const text = cleanSource(edit.text);
    const { author, state, reasons } = comment;
    const moved = await tx.authors.edit({
      site,
      id,
      version: edit.version,
      text,
      body: parseBody(text),
      name: author.name,
      website: author.website,
      state,
      reasons,
      at: now,
    });
    if (!moved) throw new ProblemError('version_conflict');
    await tx.audit.add([
      {
        site,
        id: newId(),
        at: now,
        actor: moderator,
        action: 'edit',
        comment: id,
        decision: null,
        before: null,
        after: null,
        version: moved.version,
        note: edit.note ?? null,
        part: 0,
      },
    ]);
    const edited = await tx.comments.find(site, id);
    if (!edited) throw new Error('A comment was edited and is not there.');
    return { comment: edited, moved };
  });
}
