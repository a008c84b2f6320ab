import type { Db } from './rows.js';
import type { StoredVote, VoteStore } from './vote-ports.js';
import { touchThread } from './visibility.js';

/** Votes in SQL that both databases speak. */
export function voteStore(db: Db): VoteStore {
  async function withdraw({ site, comment, thread, author }: StoredVote): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('votes')
      .where('site', '=', site)
      .where('comment', '=', comment)
      .where('author', '=', author)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await count({ site, comment, thread }, '-');
    return true;
  }

  async function count(
    { site, comment, thread }: Omit<StoredVote, 'author'>,
    sign: '+' | '-',
  ): Promise<void> {
    await db
      .updateTable('comments')
      .set((eb) => ({ votes: eb('votes', sign, 1) }))
      .where('site', '=', site)
      .where('id', '=', comment)
      .execute();
    await touchThread(db, { site, thread });
  }

  return {
    withdraw,

    async cast(vote) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('votes')
        .values(vote)
        .onConflict((conflict) => conflict.columns(['site', 'comment', 'author']).doNothing())
        .executeTakeFirst();
      if (!numInsertedOrUpdatedRows) return false;
      await count(vote, '+');
      return true;
    },

    async has({ site, comment, author }) {
      const row = await db
        .selectFrom('votes')
        .select('author')
        .where('site', '=', site)
        .where('comment', '=', comment)
        .where('author', '=', author)
        .executeTakeFirst();
      return row !== undefined;
    },

    async ofAuthor(site, author, thread) {
      let query = db
        .selectFrom('votes')
        .select('comment')
        .where('site', '=', site)
        .where('author', '=', author)
        .orderBy('thread')
        .orderBy('comment');
      if (thread !== undefined) query = query.where('thread', '=', thread);
      return (await query.execute()).map(({ comment }) => comment);
    },

    async eraseAll(site, author) {
      const votes = await db
        .selectFrom('votes')
        .selectAll()
        .where('site', '=', site)
        .where('author', '=', author)
        .execute();
      for (const vote of votes) await withdraw(vote);
      return [...new Set(votes.map(({ thread }) => thread))];
    },
  };
}
