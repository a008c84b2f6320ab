import { describe, expect, it } from 'vitest';
import type { QueueClient } from './ports.js';
import { createQueue } from './queue.js';
import { item, memoryClient } from './testing/memory-client.js';
import { ids, opened } from './testing/opened-queue.js';

describe('many at once', () => {
  const many = Array.from({ length: 320 }, (_, at) => item(`c${String(at).padStart(3, '0')}`, at));

  it('all that match are decided on in one act, and taken back in one', async () => {
    const { client, queue } = await opened(many);
    queue.selectAll(true);
    expect(queue.get().selected.size).toBe(50);
    queue.selectMatching();
    expect(queue.get().selectedMatching).toEqual({ count: 320, until: 1_000_000 });
    await queue.decide('spam');
    expect(queue.get()).toMatchObject({ items: [], notice: { kind: 'decided', count: 320 } });
    expect([...client.comments.values()].every(({ state }) => state === 'spam')).toBe(true);
    await queue.undo();
    expect(queue.get().notice).toMatchObject({ kind: 'undone', count: 320 });
    expect(queue.get().items).toHaveLength(50);
    expect(queue.get().matching).toBe(320);
  });

  it('are put on the desk 200 at the most', async () => {
    const { queue } = await opened(many);
    for (let turn = 0; turn < 6; turn += 1) {
      queue.selectAll(true);
      await queue.decide('trash');
      expect(queue.get().items.length).toBeLessThanOrEqual(200);
    }
    while (queue.get().decisions.length > 0) {
      await queue.undo();
      expect(queue.get().items.length).toBeLessThanOrEqual(200);
    }
  });

  it('a failure leaves everything where it was, and says so', async () => {
    const { client, queue } = await opened(many);
    queue.selectMatching();
    client.failure = 'offline';
    const deciding = queue.decide('spam');
    expect(queue.get().notice).toMatchObject({ kind: 'working', count: 320 });
    await deciding;
    expect(queue.get().notice).toMatchObject({ kind: 'failed', doing: 'decide' });
    expect(queue.get().decisions).toEqual([]);
  });

  it('are selected, or taken out, from one to another with Shift', async () => {
    const { queue } = await opened();
    queue.toggle('a');
    queue.selectTo('c');
    expect([...queue.get().selected]).toEqual(['a', 'b', 'c']);
    queue.toggle('c');
    queue.selectTo('b');
    expect([...queue.get().selected]).toEqual(['a']);
  });
});

describe('narrowing', () => {
  it('shows what matches, counts it, and stays from view to view', async () => {
    const { queue } = await opened([item('a', 1, { thread: '/x' }), item('b', 2), item('c', 3)]);
    await queue.narrow({ thread: '/x' });
    expect(ids(queue)).toEqual(['a']);
    expect(queue.get()).toMatchObject({ matching: 1, counts: { pending: 3 } });
    await queue.decide('publish');
    expect(queue.get()).toMatchObject({ items: [], matching: 0 });
    await queue.show('published');
    expect(ids(queue)).toEqual(['a']);
    await queue.narrow({});
    await queue.show('pending');
    expect(ids(queue)).toEqual(['b', 'c']);
  });

  it('by age goes by the moment at which it was asked for', async () => {
    const asked: unknown[] = [];
    const client = memoryClient([item('a', 1)]);
    const listening: QueueClient = {
      ...client,
      list: (request) => {
        asked.push(request.filter);
        return client.list(request);
      },
    };
    const queue = createQueue({ client: listening, now: () => 86_400_000 });
    await queue.start();
    await queue.narrow({ hours: 24, text: '  ' });
    expect(asked.at(-1)).toEqual({ before: 0 });
  });
});

describe('a decision of the log', () => {
  it('is taken back by its name, and cannot be taken back twice', async () => {
    const { client, queue } = await opened();
    await queue.decide('spam', 'a');
    await queue.decide('trash', 'b');
    await queue.undo('decision-1');
    expect(client.comments.get('a')?.state).toBe('pending');
    expect(queue.get().decisions).toHaveLength(1);
    await queue.undo('decision-1');
    expect(queue.get().notice).toMatchObject({ kind: 'failed', code: 'undo_impossible' });
    await queue.undo();
    expect(client.comments.get('b')?.state).toBe('pending');
  });
});
