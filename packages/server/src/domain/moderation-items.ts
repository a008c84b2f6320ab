import type { ModerationItem } from '@placet/protocol';
import { cleanLine } from '@placet/protocol/text';
import type { Storage, StoredComment } from '../storage/ports.js';
import { excerpt } from './text/excerpt.js';

/** Comments as moderators see them; four queries for all of them. */
export async function toItems(
  storage: Storage,
  site: string,
  comments: readonly StoredComment[],
): Promise<ModerationItem[]> {
  const signed = comments.filter(({ author }) => author.signed).map(({ author }) => author.id);
  const parents = comments.flatMap(({ parent }) => parent ?? []);
  const [past, found, moves, standings] = await Promise.all([
    storage.comments.pastOf(site, [...new Set(signed)]),
    storage.queue.findMany(site, [...new Set(parents)]),
    storage.audit.movesOf(
      site,
      comments.map(({ id }) => id),
    ),
    storage.standings.of(site, [...new Set(signed)]),
  ]);
  const byId = new Map(found.map((parent) => [parent.id, parent]));
  return comments.map((comment) => {
    const { id, thread, page, text, body, locale, state, reasons, createdAt, version } = comment;
    const parent = comment.parent === null ? undefined : byId.get(comment.parent);
    const { published = 0, refused = 0 } = past.get(comment.author.id) ?? {};
    return {
      id,
      thread,
      page,
      parent: parent
        ? { id: parent.id, name: cleanLine(parent.author.name), excerpt: excerpt(parent.body) }
        : null,
      author: {
        id: comment.author.id,
        name: cleanLine(comment.author.name),
        website: comment.author.website,
      },
      // Earlier ones: what this comment itself became is not part of its author's history.
      history: {
        published: Math.max(0, published - (state === 'published' ? 1 : 0)),
        refused: Math.max(0, refused - (state === 'refused' ? 1 : 0)),
      },
      text,
      body,
      locale,
      state,
      reasons,
      hasEmail: comment.sealedEmail !== null,
      createdAt,
      version,
      editedAt: comment.editedAt,
      standing: comment.author.signed
        ? (standings.get(comment.author.id)?.standing ?? 'none')
        : null,
      moved: moves.get(id) ?? null,
      ...(comment.openReports > 0 && { reports: comment.openReports }),
    };
  });
}
