import type { Authoring } from '../core/index.js';
import type { LocalComments } from '../storage/local-comments.js';
import { edited, type LocalComment, toOwn, withChanged, withoutAuthor } from './local-thread.js';
import { answered, check, Refusal } from './refusal.js';

/** What a client that keeps comments in this browser has at hand. */
export interface LocalPlace {
  readonly site: string;
  readonly kept: LocalComments;
  /** Who writes; empty for nobody. */
  readonly me: () => Promise<string>;
  /** The thread of a comment, and the comment; rejects where there is none. */
  readonly find: (id: string) => Promise<readonly [string, LocalComment]>;
  /** Tells all who watch a thread. */
  readonly tell: (thread: string, version: number) => void;
}

/** What authors do with what they wrote, where comments live in this browser. */
export function localAuthoring({ site, kept, me, find, tell }: LocalPlace): Authoring {
  const change = (
    id: string,
    to: (comment: LocalComment, now: number) => Partial<LocalComment>,
  ): ReturnType<Authoring['remove']> =>
    answered(async () => {
      const [[thread], writer, now] = [await find(id), await me(), Date.now()];
      const { version, comments } = await kept.change(thread, (current) => {
        const comment = current.comments.find((one) => one.id === id);
        if (!comment || comment.author !== writer) throw new Refusal('not_yours');
        return withChanged(current, id, to(comment, now));
      });
      tell(thread, version);
      return toOwn(thread, comments.find((one) => one.id === id) as LocalComment, now);
    });

  const mine = async (): Promise<readonly (readonly [string, LocalComment])[]> => {
    const writer = await me();
    const all = await kept.all();
    return all
      .flatMap(([thread, { comments }]) => comments.map((one) => [thread, one] as const))
      .filter(([, { author }]) => writer !== '' && author === writer)
      .toSorted(([, a], [, b]) => a.createdAt - b.createdAt);
  };

  return {
    edit: (id, edit) =>
      change(id, (comment, now) => {
        if (comment.version !== edit.version) throw new Refusal('version_conflict');
        if (comment.deletedAt !== null) throw new Refusal('edit_closed');
        const { text, name = comment.name, website } = edit;
        check({ text, name, website: website ?? '' });
        return edited(edit, now);
      }),
    remove: (id) => change(id, ({ deletedAt }, now) => ({ deletedAt: deletedAt ?? now })),
    // What is too old for it is gone by then.
    restore: (id) => change(id, () => ({ deletedAt: null })),
    all: () =>
      answered(async () => {
        const items = (await mine()).map(([thread, one]) => toOwn(thread, one, Date.now()));
        return { items: items.toReversed(), next: null };
      }),
    export: () =>
      answered(async () => ({
        site,
        author: await me(),
        exportedAt: Date.now(),
        comments: (await mine()).map(([thread, one]) => ({
          id: one.id,
          thread,
          page: null,
          parent: one.parent,
          name: one.name,
          website: one.website,
          text: one.text,
          locale: one.locale,
          state: one.deletedAt === null ? ('published' as const) : ('deleted' as const),
          reasons: [],
          hasEmail: false,
          createdAt: one.createdAt,
          editedAt: one.editedAt,
          deletedAt: one.deletedAt,
          edits: [],
          statements: [],
          complaints: [],
        })),
        votes: [],
        standings: [],
      })),
    erase: () =>
      answered(async () => {
        const [writer, wrote, now] = [await me(), await mine(), Date.now()];
        for (const thread of new Set(wrote.map(([name]) => name))) {
          const { version } = await kept.change(thread, (one) => withoutAuthor(one, writer, now));
          tell(thread, version);
        }
        return { comments: wrote.length };
      }),
    // There is nobody to tell, and nobody else to find something useful.
    report: () => answered(() => Promise.reject(new Refusal('unavailable'))),
    vote: () => answered(() => Promise.reject(new Refusal('unavailable'))),
    ownVotes: () => answered(() => Promise.resolve({ items: [] })),
  };
}
