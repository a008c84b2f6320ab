import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/**
 * The id of a comment that comes from elsewhere: a UUIDv7 of its time whose other bits are made of its key, so that whoever
 * imports it again finds it.
 */
export function importedId(key: string, createdAt: number): string {
  const random = createHash('sha256').update(key).digest();
  return v7({ msecs: Math.max(0, createdAt), random });
}
