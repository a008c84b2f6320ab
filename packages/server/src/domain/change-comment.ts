import type { ExternalAnswer } from '@placet/moderation/core';
import type { Edit } from '@placet/protocol';
import { cleanLine, cleanSource, cleanUrl, parseBody } from '@placet/protocol/text';
import type { Storage, StoredComment, Transition } from '../storage/ports.js';
import { askOutside, type OutsideDeps } from './ask-outside.js';
import { judge, type Judgement, type Words } from './judge.js';
import { editableUntil, restorableUntil } from './own-comment.js';
import { ProblemError } from './problem-error.js';
import type { SettingsOf } from './site-settings.js';
import { byStanding } from './standing.js';

/** What changing a comment needs of the world. */
export interface ChangeDeps extends OutsideDeps {
  readonly settings: SettingsOf;
  readonly now: () => number;
}

/** Whose comment is to change. */
export interface OwnPlace {
  readonly site: string;
  readonly id: string;
  /** The thumbprint of the key that signed the request. */
  readonly author: string;
}

/** A comment after a change; without `moved`, everything was so already. */
export interface Changed {
  readonly comment: StoredComment;
  readonly moved: Transition | undefined;
}

/**
 * Gives a comment new words, which the rules judge as if they were sent now. What a person holds back stays held back,
 * whatever the rules say.
 *
 * @throws ProblemError `not_found`, `not_yours`, `edit_closed`, `thread_read_only`, `version_conflict`, `invalid`, or
 * what the rules refuse.
 */
export async function editComment(deps: ChangeDeps, place: OwnPlace, edit: Edit): Promise<Changed> {
  const external = await outsideOpinion(deps, place, edit);
  return deps.storage.transaction(async (tx) => {
    const now = deps.now();
    const comment = await ownOf(tx, place);
    const { site } = place;
    const thread = await tx.comments.holdThread(site, comment.thread, now);
    if (thread.readOnly) throw new ProblemError('thread_read_only');
    const { site: settings } = await deps.settings.of(tx, site);
    if (editableUntil(comment, settings, now) === null) throw new ProblemError('edit_closed');
    if (comment.version !== edit.version) throw new ProblemError('version_conflict');
    const words = newWords(comment, edit);
    if (sameWords(comment, words)) return { comment, moved: undefined };
    if (settings.nameRequired && words.name === '') {
      throw new ProblemError('invalid', { errors: [{ field: 'name', code: 'required' }] });
    }
    const body = parseBody(words.text);
    const { compiled } = await deps.rules.of(tx, site);
    const judged = await judge(tx, compiled, {
      now,
      site,
      // Whoever may edit may do so in a thread that takes no new comments.
      thread: { ...thread, closed: false, createdAt: now },
      parent: comment.parent,
      author: place.author,
      words,
      body,
      networkLastAt: null,
      edits: comment.id,
      external,
    });
    const stood = await byStanding(tx, site, place.author, judged);
    const { state, reasons } = await asAPersonSaid(tx, comment, stood);
    const { id, version } = comment;
    const moved = await tx.authors.edit({
      site,
      id,
      version,
      ...words,
      body,
      state,
      reasons,
      at: now,
    });
    if (!moved) throw new ProblemError('version_conflict');
    return { comment: await ownOf(tx, place), moved };
  });
}

/**
 * Takes a comment out of sight at once; its words are kept for as long as that can be taken back. Done twice, it is done
 * once.
 *
 * @throws ProblemError `not_found` or `not_yours`
 */
export function deleteComment(deps: ChangeDeps, place: OwnPlace): Promise<Changed> {
  return deps.storage.transaction(async (tx) => {
    const { site, id } = place;
    await holdThreadOf(tx, place, deps.now());
    const comment = await ownOf(tx, place);
    if (comment.state === 'deleted') return { comment, moved: undefined };
    const moved = await tx.authors.remove(site, id, comment.version, deps.now());
    if (!moved) throw new ProblemError('version_conflict');
    return { comment: await ownOf(tx, place), moved };
  });
}

/**
 * Puts a deleted comment back where it was.
 *
 * @throws ProblemError `not_found`, `not_yours`, or `undo_impossible` when it is too late.
 */
export function restoreComment(deps: ChangeDeps, place: OwnPlace): Promise<Changed> {
  return deps.storage.transaction(async (tx) => {
    await holdThreadOf(tx, place, deps.now());
    const comment = await ownOf(tx, place);
    if (comment.state !== 'deleted') return { comment, moved: undefined };
    const { site: settings } = await deps.settings.of(tx, place.site);
    if (restorableUntil(comment, settings, deps.now()) === null) {
      throw new ProblemError('undo_impossible');
    }
    const moved = await tx.authors.restore(place.site, place.id);
    if (!moved) throw new ProblemError('version_conflict');
    return { comment: await ownOf(tx, place), moved };
  });
}

async function ownOf(tx: Storage, { site, id, author }: OwnPlace): Promise<StoredComment> {
  const comment = await tx.comments.find(site, id);
  if (comment?.author.signed && comment.author.id === author) return comment;
  // Nobody learns of a comment that readers do not see.
  throw new ProblemError(comment?.state === 'published' ? 'not_yours' : 'not_found');
}

async function holdThreadOf(tx: Storage, place: OwnPlace, now: number): Promise<void> {
  const { thread } = await ownOf(tx, place);
  await tx.comments.holdThread(place.site, thread, now);
}

// An edit must not be the way around the check that the first words went through.
async function outsideOpinion(
  deps: ChangeDeps,
  { site, author, id }: OwnPlace,
  edit: Edit,
): Promise<ExternalAnswer | undefined> {
  if (!deps.external) return undefined;
  const comment = await deps.storage.comments.find(site, id);
  if (comment?.author.id !== author || comment.version !== edit.version) return undefined;
  const words = newWords(comment, edit);
  if (sameWords(comment, words)) return undefined;
  const { thread, parent, locale, page } = comment;
  const asked = { now: deps.now(), site, id, thread, parent, author, words, locale, page };
  const body = parseBody(words.text);
  return askOutside(deps, { ...asked, body, networkLastAt: null, edits: id });
}

function newWords({ author }: StoredComment, { text, name, website }: Edit): Words {
  return {
    text: cleanSource(text),
    name: name === undefined ? author.name : cleanLine(name),
    website: website === undefined ? author.website : website === null ? null : cleanUrl(website),
  };
}

function sameWords({ text, author }: StoredComment, words: Words): boolean {
  return text === words.text && author.name === words.name && author.website === words.website;
}

async function asAPersonSaid(
  tx: Storage,
  { site, id, state, reasons }: StoredComment,
  judged: Judgement,
): Promise<Judgement> {
  if (state !== 'pending' || judged.state !== 'published') return judged;
  const moves = await tx.audit.movesOf(site, [id]);
  return moves.has(id) ? { state, reasons } : judged;
}
