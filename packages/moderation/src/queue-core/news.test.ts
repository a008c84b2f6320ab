import { describe, expect, it, vi } from 'vitest';
import { item } from './testing/memory-client.js';
import { ids, opened } from './testing/opened-queue.js';

describe('news', () => {
  it('brings new comments and takes away what others decided, under a still eye', async () => {
    const { client, queue } = await opened();
    queue.focus('c');
    const stop = queue.watch();
    client.comments.set('d', item('d', 4));
    client.move('a', 'published');
    client.news();
    await vi.waitFor(() => {
      expect(ids(queue)).toEqual(['b', 'c', 'd']);
    });
    expect(queue.get().focused).toBe('c');
    stop();
  });

  it('never takes away the comment that is being looked at', async () => {
    const { client, queue } = await opened();
    queue.watch();
    client.move('a', 'published');
    client.move('b', 'published');
    client.news();
    await vi.waitFor(() => {
      expect(ids(queue)).toEqual(['a', 'c']);
      expect(queue.get().items[0]).toMatchObject({ state: 'published' });
      expect([...queue.get().conflicts]).toEqual(['a']);
    });
    // Nobody is overruled by a key that was on its way.
    await queue.decide('spam', 'a');
    expect(queue.get().notice).toMatchObject({ kind: 'decided', count: 0, conflicts: 1 });
    expect(client.comments.get('a')?.state).toBe('published');
    client.comments.delete('a');
    client.news();
    await vi.waitFor(() => {
      expect(queue.get().items[0]?.state).toBe('deleted');
    });
  });

  it('does not bring back what was decided while the page was on its way', async () => {
    const { client, queue } = await opened();
    const list = client.list.bind(client);
    const late = Promise.withResolvers<void>();
    client.list = async (query) => {
      const page = await list(query);
      await late.promise;
      return page;
    };
    const refreshed = queue.refresh();
    await queue.decide('publish', 'a');
    await queue.decide('spam', 'b');
    await queue.undo();
    late.resolve();
    await refreshed;
    // `b` has come back meanwhile, as what it is now: a decision about it meets nobody.
    expect(ids(queue)).toEqual(['b', 'c']);
    expect(queue.get().conflicts.size).toBe(0);
    await queue.decide('trash', 'b');
    expect(client.comments.get('b')?.state).toBe('trash');
  });

  it('does not bring back what is just being decided', async () => {
    const { client, queue } = await opened();
    queue.watch();
    const open = client.pause();
    const done = queue.decide('publish');
    client.news();
    open();
    await done;
    expect(ids(queue)).toEqual(['b', 'c']);
  });
});
