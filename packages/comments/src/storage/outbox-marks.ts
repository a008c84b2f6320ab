import { prefix } from './has-typed.js';
import { localJson } from './local-json.js';

const mark = (id: string): string => `${prefix}outbox ${id}`;

/**
 * One mark in `localStorage` for each comment on its way: tells a page that is only read, without
 * opening a database, that something waits. One each, so that two tabs cannot undo one another's.
 */
export const outboxMarks = {
  set(id: string): void {
    localJson.write(mark(id), 1);
  },
  clear(id: string): void {
    localJson.remove(mark(id));
  },
  /** Tells whether there is any. */
  exist: (): boolean => localJson.has(mark('')),
};
