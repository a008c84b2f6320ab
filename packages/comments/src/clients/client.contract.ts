import { newId, type Submission } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommentClient } from '../core/index.js';

/** What the suite needs of a back end. */
export interface ClientUnderTest {
  /** The client of a visitor whose comments are published at once. */
  readonly client: CommentClient;
  /** The client of somebody else, who wrote nothing. */
  readonly other: CommentClient;
}

/** The suite that every client passes, so that another back end can stand behind the elements. */
export function clientContract(name: string, make: () => Promise<ClientUnderTest>): void {
  describe(`a client for ${name}`, () => {
    let client: CommentClient;
    let other: CommentClient;
    let thread: string;

    beforeEach(async () => {
      ({ client, other } = await make());
      thread = `/contract/${newId()}`;
    });

    async function post(more: Partial<Submission> = {}): Promise<string> {
      const answer = await client.submit(thread, submission(more));
      if (!answer.ok) throw new Error(`Not published: ${answer.trouble.code}`);
      return answer.value.comment.id;
    }

    it('says what a form needs to know', async () => {
      const answer = await client.getSite();
      expect(answer).toMatchObject({ ok: true, value: { notice: {} } });
    });

    it('shows an empty thread that nobody wrote in', async () => {
      const answer = await client.getThread({ thread, sort: 'newest' });
      expect(answer).toMatchObject({
        ok: true,
        value: { thread, total: 0, items: [], next: null },
      });
    });

    it('publishes a comment with its text as a tree, for everybody', async () => {
      const sent = submission({ text: 'Hello *world*' });
      const answer = await client.submit(thread, sent);
      expect(answer).toMatchObject({
        ok: true,
        value: { state: 'published', comment: { id: sent.id } },
      });
      const page = await other.getThread({ thread, sort: 'newest' });
      expect(page).toMatchObject({
        value: { total: 1, items: [{ id: sent.id, author: { name: 'Ann' } }] },
      });
      expect(JSON.stringify(page)).toContain('emphasis');
    });

    it('stores the same submission once, however often it arrives', async () => {
      const sent = submission();
      const answers = await Promise.all([client.submit(thread, sent), client.submit(thread, sent)]);
      answers.push(await client.submit(thread, sent));
      expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
      expect(await client.getThread({ thread, sort: 'newest' })).toMatchObject({
        value: { total: 1 },
      });
    });

    it('refuses the id of another comment', async () => {
      const id = await post();
      const answer = await client.submit(thread, submission({ id }));
      expect(answer).toMatchObject({ ok: false, trouble: { code: 'id_conflict' } });
    });

    it('names the fields that are wrong', async () => {
      const answer = await client.submit(thread, submission({ text: '  ' }));
      expect(answer).toMatchObject({
        ok: false,
        trouble: { code: 'invalid', errors: [{ field: 'text' }] },
      });
    });

    it('refuses a reply to what is not there', async () => {
      const answer = await client.submit(thread, submission({ parent: newId() }));
      expect(answer).toMatchObject({ ok: false, trouble: { code: 'parent_unknown' } });
    });

    it('gives replies with their root, and the way down to one of them', async () => {
      const root = await post();
      const reply = await post({ parent: root });
      const deep = await post({ parent: reply });
      const page = await client.getThread({ thread, sort: 'oldest' });
      expect(page).toMatchObject({
        value: {
          total: 3,
          items: [{ id: root, replies: { total: 2, items: [{ id: reply }, { id: deep }] } }],
        },
      });
      expect(await client.getContext(deep)).toMatchObject({
        value: { comment: { id: deep, parent: reply, root }, root: { id: root } },
      });
      expect(await client.getReplies({ root })).toMatchObject({ value: { total: 2, next: null } });
    });

    it('does not know a comment that is not there', async () => {
      const answer = await client.getContext(newId());
      expect(answer).toMatchObject({ ok: false, trouble: { code: 'not_found' } });
    });

    it("lists one's own comments, and nobody else's", async () => {
      const id = await post();
      expect(await client.ownComments(thread)).toMatchObject({
        value: [{ id, text: expect.any(String) }],
      });
      expect(await other.ownComments(thread)).toEqual({ ok: true, value: [] });
    });

    it('tells of a change to everybody who watches, and to nobody after', async () => {
      const versions: number[] = [];
      const stop = other.watch(thread, (version) => versions.push(version));
      await expect.poll(() => versions.length, { timeout: 5_000 }).toBeGreaterThan(0);
      const before = versions.length;
      await post();
      await expect.poll(() => versions.length, { timeout: 5_000 }).toBeGreaterThan(before);
      stop();
      const after = versions.length;
      await post();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(versions).toHaveLength(after);
    });
  });
}

function submission(more: Partial<Submission> = {}): Submission {
  return { id: newId(), text: `Hello ${newId()}`, name: 'Ann', elapsed: 60_000, ...more };
}
