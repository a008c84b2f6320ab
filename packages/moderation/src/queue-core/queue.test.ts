import { describe, expect, it } from 'vitest';
import { createQueue } from './queue.js';
import { item, memoryClient } from './testing/memory-client.js';
import { ids, opened } from './testing/opened-queue.js';

describe('signing in', () => {
  it('loads what is pending and looks at the first comment', async () => {
    const { queue } = await opened();
    expect(queue.get().session).toMatchObject({ status: 'in', moderator: 'Ada' });
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.get().focused).toBe('a');
    expect(queue.get().counts).toMatchObject({ pending: 3, published: 0 });
  });

  it('says that nobody is signed in, and loads nothing', async () => {
    const client = memoryClient([item('a')]);
    client.signedIn = false;
    const queue = createQueue({ client });
    await queue.start();
    expect(queue.get().session).toEqual({ status: 'out' });
    expect(ids(queue)).toEqual([]);
  });

  it('spends an invite', async () => {
    const client = memoryClient([item('a')]);
    client.signedIn = false;
    const queue = createQueue({ client });
    await queue.start('good');
    expect(ids(queue)).toEqual(['a']);
  });

  it('keeps an invite that a network failed on', async () => {
    const client = memoryClient([item('a')]);
    client.signedIn = false;
    client.failure = 'offline';
    const queue = createQueue({ client });
    await queue.start('good');
    expect(queue.get().session).toEqual({ status: 'out', code: 'offline' });
    client.failure = undefined;
    await queue.retry();
    expect(ids(queue)).toEqual(['a']);
  });

  it('asks first where somebody is signed in', async () => {
    const client = memoryClient([item('a')]);
    const queue = createQueue({ client });
    await queue.start('good');
    expect(queue.get()).toMatchObject({ invited: true, session: { status: 'in' } });
    queue.leaveInvite();
    expect(queue.get().invited).toBe(false);
  });

  it('looks again when its role is refused or its session has ended', async () => {
    const { client, queue } = await opened();
    client.signedIn = false;
    await queue.recheck();
    expect(queue.get().session).toEqual({ status: 'out', code: 'sign_in_required' });
  });

  it('says that an invite is no good', async () => {
    const client = memoryClient([item('a')]);
    client.signedIn = false;
    const queue = createQueue({ client });
    await queue.start('used');
    expect(queue.get().session).toEqual({ status: 'out', code: 'invite_invalid' });
  });

  it('lets somebody in with a used invite who is signed in anyway', async () => {
    const queue = createQueue({ client: memoryClient([item('a')]) });
    await queue.start('used');
    await queue.useInvite();
    expect(queue.get()).toMatchObject({ invited: false, session: { status: 'in' } });
  });

  it('clears the desk when the session ends', async () => {
    const { client, queue } = await opened();
    client.signedIn = false;
    await queue.decide('publish');
    expect(queue.get().session).toEqual({ status: 'out', code: 'sign_in_required' });
    expect(ids(queue)).toEqual([]);
  });

  it('stays signed in, and says so, when signing out fails', async () => {
    const { client, queue } = await opened();
    client.failure = 'offline';
    await queue.signOut();
    expect(queue.get().session.status).toBe('in');
    expect(queue.get().notice).toMatchObject({ kind: 'failed', doing: 'sign-out' });
    client.failure = undefined;
    await queue.signOut();
    expect(queue.get().session).toEqual({ status: 'out' });
  });
});

describe('a decision', () => {
  it('shows at once, before the server has answered', async () => {
    const { client, queue } = await opened();
    const open = client.pause();
    const done = queue.decide('publish');
    expect(ids(queue)).toEqual(['b', 'c']);
    expect(queue.get().focused).toBe('b');
    expect(queue.get().counts).toMatchObject({ pending: 2, published: 1 });
    expect(queue.get().notice).toMatchObject({ kind: 'decided', verdict: 'publish', count: 1 });
    open();
    await done;
    expect(client.comments.get('a')?.state).toBe('published');
    expect(queue.get().counts).toMatchObject({ pending: 2, published: 1 });
  });

  it('about the last comment looks at the one before it', async () => {
    const { queue } = await opened();
    queue.focus('c');
    await queue.decide('spam');
    expect(queue.get().focused).toBe('b');
  });

  it('is about the selection where there is one, and leaves the eye where it is', async () => {
    const { client, queue } = await opened();
    queue.toggle('a');
    queue.toggle('c');
    queue.focus('b');
    await queue.decide('refuse');
    expect(ids(queue)).toEqual(['b']);
    expect(queue.get().focused).toBe('b');
    expect(queue.get().selected.size).toBe(0);
    expect(client.comments.get('c')?.state).toBe('refused');
  });

  it('about a named comment does not touch the selection', async () => {
    const { client, queue } = await opened();
    queue.toggle('a');
    await queue.decide('trash', 'b');
    expect(client.comments.get('a')?.state).toBe('pending');
    expect([...queue.get().selected]).toEqual(['a']);
  });

  it('that would change nothing is not sent', async () => {
    const { client, queue } = await opened();
    await queue.decide('hold');
    expect(client.comments.get('a')?.version).toBe(1);
    expect(queue.get().notice).toBeUndefined();
  });

  it('that fails puts everything back: place, selection and counts', async () => {
    const { client, queue } = await opened();
    queue.toggle('b');
    client.failure = 'offline';
    await queue.decide('publish');
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    expect([...queue.get().selected]).toEqual(['b']);
    expect(queue.get().counts).toMatchObject({ pending: 3, published: 0 });
    expect(queue.get().decisions).toEqual([]);
    expect(queue.get().notice).toMatchObject({ kind: 'failed', doing: 'decide', code: 'offline' });
  });

  it('that failed is not told any more once the server answers', async () => {
    const { client, queue } = await opened();
    client.failure = 'offline';
    await queue.decide('publish');
    expect(queue.get().notice?.kind).toBe('failed');
    client.failure = undefined;
    await queue.show('spam');
    expect(queue.get().notice).toBeUndefined();
  });

  it('that fails is about the same comment when its key is pressed again', async () => {
    const { client, queue } = await opened();
    client.failure = 'offline';
    await queue.decide('publish');
    expect(queue.get().focused).toBe('a');
    const open = client.pause();
    const failing = queue.decide('publish');
    // Somebody looks, by hand, at what came next.
    queue.focus('b');
    open();
    await failing;
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.get().focused).toBe('b');
  });

  it('leaves alone what another moderator changed first, and shows it in its place', async () => {
    const { client, queue } = await opened();
    client.move('b', 'spam');
    queue.selectAll(true);
    await queue.decide('publish');
    expect(ids(queue)).toEqual(['b']);
    expect(queue.get().items[0]?.state).toBe('spam');
    expect([...queue.get().conflicts]).toEqual(['b']);
    expect(queue.get().notice).toMatchObject({ count: 2, conflicts: 1 });
    queue.dismiss('b');
    expect(ids(queue)).toEqual([]);
  });

  it('can be taken again on a comment that its author edited meanwhile', async () => {
    const { client, queue } = await opened();
    client.move('a', 'pending');
    await queue.decide('publish', 'a');
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.get().conflicts.has('a')).toBe(true);
    await queue.decide('publish', 'a');
    expect(ids(queue)).toEqual(['b', 'c']);
    expect(client.comments.get('a')?.state).toBe('published');
  });
});

describe('undo', () => {
  it('takes decisions back, the last one first, and returns to the comment', async () => {
    const { client, queue } = await opened();
    await queue.decide('publish');
    await queue.decide('spam');
    await queue.undo();
    expect(ids(queue)).toEqual(['b', 'c']);
    expect(queue.get().focused).toBe('b');
    expect(queue.get().notice).toMatchObject({ kind: 'undone', count: 1 });
    await queue.undo();
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    expect(client.comments.get('a')?.state).toBe('pending');
    expect(queue.get().counts).toMatchObject({ pending: 3, published: 0, spam: 0 });
  });

  it('waits for a decision that is still on its way', async () => {
    const { client, queue } = await opened();
    const open = client.pause();
    const done = [queue.decide('publish'), queue.undo()];
    open();
    await Promise.all(done);
    expect(client.comments.get('a')?.state).toBe('pending');
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
  });

  it('is kept for another try when the network fails', async () => {
    const { client, queue } = await opened();
    await queue.decide('publish');
    client.failure = 'offline';
    await queue.undo();
    expect(queue.get().notice).toMatchObject({ kind: 'failed', doing: 'undo' });
    client.failure = undefined;
    await queue.undo();
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
  });

  it('from another view leaves that view as it is', async () => {
    const { queue } = await opened();
    await queue.decide('publish');
    await queue.show('spam');
    await queue.undo();
    expect(ids(queue)).toEqual([]);
    expect(queue.get().counts).toMatchObject({ pending: 3 });
  });

  it('says when there is nothing to take back', async () => {
    const { queue } = await opened();
    await queue.undo();
    expect(queue.get().notice?.kind).toBe('nothing-to-undo');
  });
});

describe('a long queue', () => {
  const many = Array.from({ length: 130 }, (_, n) => item(String(n).padStart(3, '0'), n));

  it('shows a page and fetches more as it is worked off, until nothing is left', async () => {
    const { client, queue } = await opened(many);
    let most = 0;
    for (let n = 0; n < many.length; n += 1) {
      most = Math.max(most, queue.get().items.length);
      await queue.decide('publish');
    }
    expect(most).toBeLessThanOrEqual(100);
    expect(ids(queue)).toEqual([]);
    expect([...client.comments.values()].every(({ state }) => state === 'published')).toBe(true);
  });

  it('goes on to the next page, and back to what was passed over when that is done', async () => {
    const { queue } = await opened(many.slice(0, 60));
    await queue.nextPage();
    expect(queue.get().items).toHaveLength(10);
    queue.selectAll(true);
    await queue.decide('publish');
    expect(ids(queue)[0]).toBe('000');
    expect(queue.get().items).toHaveLength(50);
  });
});

describe('a list that cannot be loaded', () => {
  it('says why and can be tried again', async () => {
    const { client, queue } = await opened();
    client.failure = 'unavailable';
    await queue.show('published');
    expect(queue.get()).toMatchObject({ failure: 'unavailable', loading: false, items: [] });
    client.failure = undefined;
    await queue.show('pending');
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
    expect(queue.get().failure).toBeUndefined();
  });

  it('does not disturb the view that was chosen meanwhile', async () => {
    const { client, queue } = await opened();
    const open = client.pause();
    const done = [queue.show('spam'), queue.show('pending')];
    open();
    await Promise.all(done);
    expect(queue.get().view).toBe('pending');
    expect(ids(queue)).toEqual(['a', 'b', 'c']);
  });
});

describe('an address', () => {
  it('is shown with a reason, and forgotten when another comment is looked at', async () => {
    const { client, queue } = await opened();
    await queue.revealEmail('a', 'A complaint');
    expect(queue.get().email).toEqual({
      id: 'a',
      reason: 'A complaint',
      status: 'shown',
      address: 'a@example.org',
    });
    expect(client.revealed).toEqual([['a', 'A complaint']]);
    queue.step(1);
    expect(queue.get().email).toBeUndefined();
  });

  it('that comes after the comment was left is not shown', async () => {
    const { client, queue } = await opened();
    const open = client.pause();
    const done = queue.revealEmail('a', 'A complaint');
    queue.focus('b');
    open();
    await done;
    expect(queue.get().email).toBeUndefined();
  });

  it('is gone with its comment', async () => {
    const { queue } = await opened();
    await queue.revealEmail('a', 'A complaint');
    await queue.decide('publish');
    expect(queue.get().email).toBeUndefined();
  });

  it('that cannot be opened says why', async () => {
    const { client, queue } = await opened();
    client.failure = 'key_not_here';
    await queue.revealEmail('a', 'A complaint');
    expect(queue.get().email).toEqual({
      id: 'a',
      reason: 'A complaint',
      status: 'failed',
      code: 'key_not_here',
    });
  });
});
