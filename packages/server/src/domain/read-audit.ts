import type { AuditPage } from '@placet/protocol';
import { cleanLine } from '@placet/protocol/text';
import type { Storage } from '../storage/ports.js';
import { excerpt } from './text/excerpt.js';

/** Reads one page of the audit log, act by act, with a word about each comment that is still there. */
export async function readAudit(
  storage: Storage,
  site: string,
  limit: number,
  after: string | undefined,
): Promise<AuditPage> {
  const { items, next } = await storage.audit.acts(site, limit, after);
  const ids = items.flatMap(({ comment }) => comment ?? []);
  const comments = await storage.queue.findMany(site, [...new Set(ids)]);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  return {
    items: items.map(({ comment: id, ...act }) => {
      const comment = id === null ? undefined : byId.get(id);
      const about = comment
        ? {
            id: comment.id,
            name: cleanLine(comment.author.name),
            excerpt: excerpt(comment.body, 80),
          }
        : null;
      return { ...act, about };
    }),
    next,
  };
}

/** The whole log as JSON lines, oldest first, a part at a time. */
export async function* exportAudit(storage: Storage, site: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const { items, next } = await storage.audit.lines(site, 500, after);
    yield items.map((line) => `${JSON.stringify({ ...line, at: new Date(line.at) })}\n`).join('');
    after = next ?? undefined;
  } while (after !== undefined);
}
