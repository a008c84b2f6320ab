import type { StoredThread } from './ports.js';

/** A thread that nobody wrote in. */
export const unknownThread: {
  readonly version: number;
  readonly published: number;
  readonly closed: number;
  readonly read_only: number;
  readonly created_at: number;
} = { version: 0, published: 0, closed: 0, read_only: 0, created_at: 0 };

/** A row of `threads` as the rest of the server knows it. */
export function toThread(thread: string, row: typeof unknownThread): StoredThread {
  const { version, published, created_at: createdAt } = row;
  const readOnly = row.read_only === 1;
  return { thread, version, published, closed: readOnly || row.closed === 1, readOnly, createdAt };
}
