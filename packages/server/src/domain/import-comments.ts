import { compileRules, type CompiledRules, type ModerationRules } from '@placet/moderation/core';
import { type CommentState, newId, type Page } from '@placet/protocol';
import { cleanLine, cleanSource, cleanUrl, parseBody } from '@placet/protocol/text';
import type { NewComment, Storage, StoredAuthor } from '../storage/ports.js';
import { judge, type Judgement, type Words } from './judge.js';
import { ProblemError } from './problem-error.js';

/** A comment that was written elsewhere or is made up, to fill a thread with. */
export interface SeedComment {
  /** Names it for its replies, within one import. */
  readonly key: string;
  /** The key of the comment it answers. */
  readonly parent?: string | undefined;
  readonly thread: string;
  /** The same name is the same author. */
  readonly name: string;
  readonly website?: string | undefined;
  readonly text: string;
  readonly locale?: string | undefined;
  readonly page?: Page | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** What somebody decided; left out, the rules decide. */
  readonly state?: CommentState | undefined;
}

/** What an import needs besides. */
export interface ImportOptions {
  /** The rules that judge what nobody decided. @default those of a fresh site */
  readonly rules?: Partial<ModerationRules> | undefined;
  /** Makes the ids of authors. */
  readonly randomAuthor: () => string;
}

/**
 * Stores comments in the order of their time. Each is judged by the rules as if it came in then, so that what is held is
 * held for real reasons. All are stored or none.
 *
 * @returns How many were stored.
 * @throws Error when a comment answers one that is not part of the import, or the rules reject an undecided one.
 */
export function importComments(
  storage: Storage,
  site: string,
  comments: readonly SeedComment[],
  { rules, randomAuthor }: ImportOptions,
): Promise<number> {
  const compiled = compileRules(rules);
  return storage.transaction(async (tx) => {
    const stored = new Map<string, NewComment>();
    const authors = new Map<string, string>();
    for (const seed of comments.toSorted((a, b) => a.createdAt - b.createdAt)) {
      const author = authors.get(seed.name) ?? randomAuthor();
      authors.set(seed.name, author);
      const parent = seed.parent === undefined ? undefined : stored.get(seed.parent);
      if (seed.parent !== undefined && parent?.thread !== seed.thread) {
        throw new Error(`Comment "${seed.key}" answers "${seed.parent}", which is not before it.`);
      }
      const id = newId();
      const words = {
        text: cleanSource(seed.text),
        name: cleanLine(seed.name),
        website: seed.website === undefined ? null : cleanUrl(seed.website),
      };
      const where = { site, parent, author: { id: author, words } };
      const comment: NewComment = {
        site,
        id,
        thread: seed.thread,
        parent: parent?.id ?? null,
        root: parent?.root ?? id,
        depth: parent ? parent.depth + 1 : 0,
        author: authorOf(author, words),
        text: words.text,
        body: parseBody(words.text),
        locale: seed.locale ?? null,
        page: seed.page ?? null,
        ...(await judgeSeed(tx, compiled, seed, where)),
        sealedEmail: null,
        createdAt: seed.createdAt,
      };
      await tx.comments.insert(comment);
      stored.set(seed.key, comment);
    }
    return stored.size;
  });
}

function authorOf(id: string, { name, website }: Words): StoredAuthor {
  return { id, name, website, signed: true };
}

async function judgeSeed(
  tx: Storage,
  rules: CompiledRules,
  seed: SeedComment,
  {
    site,
    parent,
    author,
  }: { site: string; parent: NewComment | undefined; author: { id: string; words: Words } },
): Promise<Judgement> {
  const thread = await tx.comments.holdThread(site, seed.thread, seed.createdAt);
  try {
    const { state, reasons } = await judge(tx, rules, {
      now: seed.createdAt,
      site,
      thread,
      parent: parent?.id ?? null,
      author: author.id,
      words: author.words,
      body: parseBody(author.words.text),
      networkLastAt: null,
    });
    if (seed.state === undefined) return { state, reasons };
    return { state: seed.state, reasons: seed.state === 'published' ? [] : reasons };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (seed.state !== undefined) return { state: seed.state, reasons: [] };
    throw new Error(`The rules reject comment "${seed.key}": ${error.message}.`, { cause: error });
  }
}
