import { newId } from '@placet/protocol';
import { createStore, clear } from 'idb-keyval';
import { afterEach, describe, expect, it } from 'vitest';
import { clientContract } from './client.contract.js';
import { localClient } from './local.js';

let site = '';
const submission = (text = 'Hello', parent?: string) => ({
  id: newId(),
  text,
  name: 'Ann',
  parent,
});

afterEach(() => clear(createStore('placet-local', 'threads')));

clientContract('this browser alone', async () => {
  site = newId();
  return { client: localClient({ site }), other: localClient({ site, author: 'somebody else' }) };
});

async function written(): Promise<{
  client: ReturnType<typeof localClient>;
  thread: string;
  root: string;
}> {
  site = newId();
  const [client, thread, first] = [localClient({ site }), `/local/${newId()}`, submission()];
  await client.submit(thread, first);
  return { client, thread, root: first.id };
}

describe('comments in this browser alone', () => {
  it('ask for no address, since there is nobody to seal it for', async () => {
    expect(await localClient().getSite()).toMatchObject({ value: { key: null, votes: false } });
  });

  it('leave nothing behind for who only reads', async () => {
    const before = await indexedDB.databases();
    const fresh = localClient({ site: newId() });
    await fresh.getThread({ thread: '/', sort: 'newest' });
    expect(await fresh.ownComments('/')).toEqual({ ok: true, value: [] });
    expect(await indexedDB.databases()).toHaveLength(before.length);
  });

  it('can be edited, deleted and taken back, and an edit of what has changed meanwhile is refused', async () => {
    const { client, thread, root } = await written();
    const answer = await client.authoring();
    if (!answer.ok) throw new Error('no authoring');
    const author = answer.value;
    expect(await author.edit(root, { version: 1, text: '**New**' })).toMatchObject({
      value: { version: 2, text: '**New**', editedAt: expect.any(Number) },
    });
    expect(await author.edit(root, { version: 1, text: 'Old' })).toMatchObject({
      trouble: { code: 'version_conflict' },
    });
    expect(await author.edit(root, { version: 2, text: ' ' })).toMatchObject({
      trouble: { code: 'invalid', errors: [{ field: 'text' }] },
    });
    await author.remove(root);
    expect(await client.getThread({ thread, sort: 'newest' })).toMatchObject({
      value: { total: 0, items: [] },
    });
    expect(await author.restore(root)).toMatchObject({ value: { state: 'published' } });
    expect(await client.getThread({ thread, sort: 'newest' })).toMatchObject({
      value: { total: 1, items: [{ id: root }] },
    });
  });

  it('leave a stub where they were answered, and everything else goes with their author', async () => {
    const { client, thread, root } = await written();
    await localClient({ site, author: 'Ben' }).submit(thread, submission('Reply', root));
    await client.submit(thread, submission('Another'));
    const answer = await client.authoring();
    if (!answer.ok) throw new Error('no authoring');
    expect(await answer.value.export()).toMatchObject({ value: { comments: [{}, {}] } });
    expect(await answer.value.erase()).toEqual({ ok: true, value: { comments: 2 } });
    const page = await client.getThread({ thread, sort: 'oldest' });
    expect(page).toMatchObject({
      value: {
        total: 1,
        items: [{ id: root, author: null, body: [], replies: { items: [{ author: {} }] } }],
      },
    });
    expect(JSON.stringify(page)).not.toContain('Hello');
  });

  it("are somebody else's once the device is forgotten", async () => {
    const { client, thread, root } = await written();
    await client.forget?.();
    expect(await client.ownComments(thread)).toEqual({ ok: true, value: [] });
    const answer = await client.authoring();
    expect(answer.ok && (await answer.value.remove(root))).toMatchObject({
      trouble: { code: 'not_yours' },
    });
  });

  it('stand in the order that was asked for', async () => {
    const { client, thread, root } = await written();
    const later = submission('Later');
    await client.submit(thread, later);
    await client.submit(thread, submission('Reply', root));
    const order = async (sort: 'newest' | 'oldest' | 'discussed'): Promise<unknown> => {
      const page = await client.getThread({ thread, sort });
      return page.ok && page.value.items.map(({ id }) => id);
    };
    expect(await order('newest')).toEqual([later.id, root]);
    expect(await order('oldest')).toEqual([root, later.id]);
    expect(await order('discussed')).toEqual([root, later.id]);
  });
});
