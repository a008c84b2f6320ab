import { afterEach, describe, expect, it, vi } from 'vitest';
import { anEntry, historyContract } from './history.contract.js';
import { indexedDbHistory } from './history.js';
import { memoryHistory } from './memory-history.js';

describe('the history in IndexedDB', () => {
  historyContract(() => indexedDbHistory('placet-test-history'));

  it('is there again on the next page', async () => {
    await indexedDbHistory('placet-test-history').append(anEntry());
    expect(await indexedDbHistory('placet-test-history').list()).toEqual([anEntry()]);
  });

  describe('where the browser refuses storage', () => {
    afterEach(() => void vi.restoreAllMocks());

    it('keeps nothing, says so, and never throws', async () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
      const history = indexedDbHistory('placet-test-refused');
      expect(await history.append(anEntry())).toBe(false);
      expect(await history.list()).toEqual([]);
      await history.erase();
    });
  });
});

describe('the history in memory', () => {
  historyContract(memoryHistory);
});
