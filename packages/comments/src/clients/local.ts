import { newId, type OwnComment, type Submission } from '@placet/protocol';
import { cleanLine, cleanSource } from '@placet/protocol/text';
import { type CommentClient, got } from '../core/index.js';
import { localComments } from '../storage/local-comments.js';
import { localAuthoring } from './local-authoring.js';
import { type LocalComment, toOwn, toRoots, undoMs, withNew } from './local-thread.js';
import { answered, check, Refusal } from './refusal.js';

/** Whose comments, and which. */
export interface LocalOptions {
  /** Tells the comments of several sites on one origin apart. @default 'default' */
  readonly site?: string | undefined;
  /** An id for whoever writes, for pages that play several people. @default one for each browser */
  readonly author?: string | undefined;
}

/**
 * Comments that live in this browser alone: a full thread for demonstrations and prototypes, without a server. Nobody
 * else sees them, so nothing is held, no address is asked for and there is nobody to report to.
 *
 * @example const client = localClient({ site: 'prototype' });
 */
export function localClient({ site = 'default', author }: LocalOptions = {}): CommentClient {
  const kept = localComments(site);
  const channelName = `placet-local ${site}`;
  const me = async (make = false): Promise<string> =>
    author ?? kept.author(make ? newId : undefined);

  const tell = (thread: string, version: number): void => {
    const channel = new BroadcastChannel(channelName);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin and takes none.
    channel.postMessage([thread, version]);
    channel.close();
  };

  const find = async (id: string): Promise<readonly [string, LocalComment]> => {
    for (const [thread, { comments }] of await kept.all()) {
      const found = comments.find((one) => one.id === id);
      if (found) return [thread, found];
    }
    throw new Refusal('not_found');
  };

  return {
    getSite: () =>
      Promise.resolve(
        got({
          site,
          locale: 'en',
          // There is nobody to seal an address for.
          key: null,
          notice: { controller: null, contact: null, policy: null, retentionDays: 0 },
          moderation: 'some',
          nameRequired: false,
          // Whoever uses a browser may edit what is kept in it.
          editMinutes: Number.MAX_SAFE_INTEGER,
          undoMinutes: undoMs / 60_000,
          votes: false,
          replyMail: false,
          work: false,
        } as const),
      ),

    getThread: ({ thread, sort }) =>
      answered(async () => {
        const now = await kept.read(thread);
        const items = toRoots(thread, now, sort);
        const total = now.comments.filter(({ deletedAt }) => deletedAt === null).length;
        return { thread, version: now.version, sort, total, closed: false, items, next: null };
      }),

    getReplies: ({ root }) =>
      answered(async () => {
        const [thread] = await find(root);
        const found = toRoots(thread, await kept.read(thread), 'oldest').find(
          ({ id }) => id === root,
        );
        if (!found) throw new Refusal('not_found');
        return found.replies;
      }),

    getContext: (id) =>
      answered(async () => {
        const [thread, { root: top }] = await find(id);
        const root = toRoots(thread, await kept.read(thread), 'oldest').find(
          (one) => one.id === top,
        );
        const comment = root && [root, ...root.replies.items].find((one) => one.id === id);
        if (!root || !comment) throw new Refusal('not_found');
        return { comment, root };
      }),

    submit: (thread, typed) =>
      answered(async () => {
        const submission = { ...typed, text: cleanSource(typed.text) };
        check(submission);
        const writer = await me(true);
        let comment: OwnComment | undefined;
        const now = Date.now();
        const { version } = await kept.change(thread, (current) => {
          const earlier = current.comments.find(({ id }) => id === submission.id);
          if (earlier && !isSame(earlier, submission)) throw new Refusal('id_conflict');
          const next = earlier ? current : withNew(current, submission, writer, now);
          if (!next) throw new Refusal('parent_unknown');
          const stored = next.comments.find(({ id }) => id === submission.id);
          comment = stored && toOwn(thread, stored, now);
          return next;
        });
        tell(thread, version);
        return { state: 'published', comment: comment as OwnComment } as const;
      }),

    ownComments: (thread) =>
      answered(async () => {
        const writer = await me();
        const { comments } = await kept.read(thread);
        return comments
          .filter((one) => writer !== '' && one.author === writer)
          .map((one) => toOwn(thread, one, Date.now()));
      }),

    authoring: () => Promise.resolve(got(localAuthoring({ site, kept, me, find, tell }))),

    isLocal: true,
    forget: () => kept.forgetAuthor(),

    watch(thread, listener) {
      const channel = new BroadcastChannel(channelName);
      channel.addEventListener('message', ({ data }: MessageEvent<[string, number]>) => {
        if (data[0] === thread) listener(data[1]);
      });
      let isOver = false;
      void kept.read(thread).then(
        ({ version }) => isOver || listener(version),
        () => undefined,
      );
      return () => {
        isOver = true;
        channel.close();
      };
    },
  };
}

function isSame(one: LocalComment, { parent, text, name }: Submission): boolean {
  return one.text === text && one.name === cleanLine(name) && one.parent === (parent ?? null);
}
