import { createQueue, type Queue } from '../queue.js';
import { item, memoryClient, type MemoryClient } from './memory-client.js';

/** A queue of somebody who is signed in, over a back end in memory; three comments unless others are given. */
export async function opened(
  items = [item('a', 1), item('b', 2), item('c', 3)],
): Promise<{ client: MemoryClient; queue: Queue }> {
  const client = memoryClient(items);
  const queue = createQueue({ client });
  await queue.start();
  return { client, queue };
}

/** The comments on the desk, in their order. */
export const ids = (queue: Queue): string[] => queue.get().items.map(({ id }) => id);
