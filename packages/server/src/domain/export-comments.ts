import type { ExportedComment, ExportedStanding } from '@placet/protocol';
import type { Storage, StoredComment } from '../storage/ports.js';
import { toExportedComplaint } from './complaints.js';
import { toStatement } from './statements.js';

const batch = 100;

/** Calls for parts that a database takes in one statement, one after the other. */
export async function inBatches<T, R>(
  all: readonly T[],
  ask: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < all.length; at += batch) {
    answers.push(...(await ask(all.slice(at, at + batch))));
  }
  return answers;
}

/** Comments with all that is kept of them: former words, reasons, complaints; but the address, which its holder opens. */
export function exportComments(
  storage: Storage,
  site: string,
  comments: readonly StoredComment[],
): Promise<ExportedComment[]> {
  return inBatches(comments, async (part) => {
    const { statements, complaints } = await storage.duties.allOf(
      site,
      part.map(({ id }) => id),
    );
    const [reasons, objections] = [
      Map.groupBy(statements, ({ comment }) => comment),
      Map.groupBy(complaints, ({ comment }) => comment),
    ];
    const exported: ExportedComment[] = [];
    for (const comment of part) {
      exported.push({
        ...ownFields(comment),
        edits: comment.editedAt === null ? [] : await storage.authors.edits(site, comment.id),
        statements: (reasons.get(comment.id) ?? []).map(toStatement),
        complaints: (objections.get(comment.id) ?? []).map(toExportedComplaint),
      });
    }
    return exported;
  });
}

function ownFields(
  comment: StoredComment,
): Omit<ExportedComment, 'edits' | 'statements' | 'complaints'> {
  const { id, thread, page, parent, author, text, locale, state, reasons } = comment;
  const { createdAt, editedAt, deletedAt } = comment;
  return {
    id,
    thread,
    page,
    parent,
    name: author.name,
    website: author.website,
    text,
    locale,
    state,
    reasons: reasons.map(({ rule }) => rule),
    hasEmail: comment.sealedEmail !== null,
    createdAt,
    editedAt,
    deletedAt,
  };
}

/** How these keys stand with the moderators, where they said so; who of them did is theirs. */
export function exportStandings(
  storage: Storage,
  site: string,
  authors: readonly string[],
): Promise<ExportedStanding[]> {
  return inBatches(authors, async (part) =>
    [...(await storage.standings.of(site, part)).values()].map(
      ({ author, standing, note, at }) => ({ author, standing, note, at }),
    ),
  );
}
