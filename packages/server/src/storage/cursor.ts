import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { CursorError } from './ports.js';

const byTime = v.strictTuple([v.number(), v.string()]);
const byReplies = v.strictTuple([v.number(), v.number(), v.string()]);

/** Where the next page starts, in a form that means nothing to whoever carries it. */
export function writeCursor(key: readonly (number | string)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Where the replies after this one start. */
export function replyCursor(reply: { readonly createdAt: number; readonly id: string }): string {
  return writeCursor([reply.createdAt, reply.id]);
}

/** Reads a cursor of rows in the order of their time. @throws CursorError */
export function readTimeCursor(cursor: string): [number, string] {
  return read(byTime, cursor);
}

/** Reads a cursor of roots in the order of their replies. @throws CursorError */
export function readRepliesCursor(cursor: string): [number, number, string] {
  return read(byReplies, cursor);
}

function read<T>(schema: v.GenericSchema<unknown, T>, cursor: string): T {
  try {
    return v.parse(schema, JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new CursorError('Expected a cursor that a page of this server carried as `next`.');
  }
}
