import type { ConsentRecord, ConsentRepository } from '../core/ports.js';

/** Keeps the record for the life of the page: for tests, previews, and pages that may not store anything. */
export function memoryRepository(): ConsentRepository {
  let kept: ConsentRecord | undefined;
  return {
    read: () => kept,
    write(record) {
      kept = record;
      return true;
    },
    clear() {
      kept = undefined;
    },
  };
}
