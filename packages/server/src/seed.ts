import {
  importComments as importInto,
  type ImportOptions,
  type SeedComment,
} from './domain/import-comments.js';
import { randomAuthor } from './domain/tokens.js';
import type { Storage } from './storage/ports.js';

export type { SeedComment } from './domain/import-comments.js';

/**
 * Fills threads with comments, in the order of their time: those with a `state` as somebody decided, the others as the
 * rules decide, with the reasons. All are stored or none; who imports twice has them twice.
 *
 * @returns How many were stored.
 */
export function importComments(
  storage: Storage,
  site: string,
  comments: readonly SeedComment[],
  options: Pick<ImportOptions, 'rules'> = {},
): Promise<number> {
  return importInto(storage, site, comments, { ...options, randomAuthor });
}
