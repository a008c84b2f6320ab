import {
  type AuthorView,
  type EditHistory,
  type FormerWords,
  type ModerationItem,
  type ModeratorEdit,
  newId,
  type QueuePage,
  type Receipt,
  type SiteReply,
  type StandingChange,
  type View,
} from '@placet/protocol';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';

/** What is done about one comment or its author besides deciding. Every method rejects with a `PlacetError`. */
export interface CommentToolsClient {
  /** Answers a comment in the name of the site; published at once and marked as such. */
  reply(comment: Pick<ModerationItem, 'id' | 'thread'>, text: string, name: string): Promise<void>;
  /** Gives a comment other words; rejects with `version_conflict` when it changed since it was seen. */
  edit(id: string, edit: ModeratorEdit): Promise<ModerationItem>;
  /** What it said before each edit, the oldest first. */
  edits(id: string): Promise<readonly FormerWords[]>;
  /** One author key, over all pages. */
  author(id: string): Promise<AuthorView>;
  /** Their newest comments of a view. */
  commentsOf(author: string, view: View): Promise<readonly ModerationItem[]>;
  /** Trusts, holds or bans them, or leaves them to the rules. */
  setStanding(id: string, change: StandingChange): Promise<AuthorView>;
}

const at = (kind: 'comments' | 'authors', id: string, what = ''): string =>
  `${kind}/${encodeURIComponent(id)}${what}`;

/** Talks to a Placet server, as the moderator who is signed in there. */
export function httpCommentToolsClient(options: HttpModerationOptions = {}): CommentToolsClient {
  const { call } = moderationRoot(options);
  // An answer that is sent once more after the network was lost is the same answer.
  const ids = new Map<string, string>();
  return {
    async reply({ id: parent, thread }, text, name) {
      const same = `${parent} ${text} ${name}`;
      const id = ids.get(same) ?? newId();
      ids.set(same, id);
      const reply: SiteReply = { id, parent, text, ...(name === '' ? {} : { name }) };
      await call<Receipt>('POST', `replies?thread=${encodeURIComponent(thread)}`, reply);
    },
    edit: (id, edit) => call<ModerationItem>('POST', at('comments', id, '/text'), edit),
    edits: async (id) => (await call<EditHistory>('GET', at('comments', id, '/edits'))).items,
    author: (id) => call<AuthorView>('GET', at('authors', id)),
    async commentsOf(author, view) {
      const query = new URLSearchParams({ view, author, limit: '10' });
      return (await call<QueuePage>('GET', `comments?${query.toString()}`)).items;
    },
    setStanding: (id, change) => call<AuthorView>('POST', at('authors', id, '/standing'), change),
  };
}
