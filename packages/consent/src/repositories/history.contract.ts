import { beforeEach, expect, it } from 'vitest';
import type { ConsentEntry, HistoryRepository } from '../core/history.js';

/** An entry as a refusal of the bar leaves it, but for what is said otherwise. */
export function anEntry(more: Partial<ConsentEntry> = {}): ConsentEntry {
  return {
    id: 'mhq0b2x4aaaa',
    at: Date.UTC(2026, 5, 1),
    action: 'refuse',
    choices: { analytics: false, 'café/you~tube=&%': false },
    expires: Date.UTC(2026, 10, 30),
    mode: 'opt-in',
    signal: false,
    layer: 'bar',
    language: 'fr',
    text: { sha256: 'a'.repeat(64), of: 'screen', words: 'Acceptez-vous ?\nJe refuse' },
    revision: 'abc123',
    version: '0.1.0',
    origin: 'https://news.example',
    ...more,
  };
}

/** The suite that every `HistoryRepository` passes, yours included. */
export function historyContract(create: () => HistoryRepository): void {
  let history: HistoryRepository;
  beforeEach(async () => {
    history = create();
    await history.erase();
  });

  it('is empty before a decision', async () => {
    expect(await history.list()).toEqual([]);
  });

  it('gives back every entry to the last character, oldest first', async () => {
    const [first, second, third] = ['mhq0b2x4aaaa', 'mhq0b2x5aaaa', 'mhq0b2x6aaaa'].map((id) =>
      anEntry({ id }),
    ) as [ConsentEntry, ConsentEntry, ConsentEntry];
    for (const entry of [second, third, first]) expect(await history.append(entry)).toBe(true);
    expect(await history.list()).toEqual([first, second, third]);
  });

  it('never changes what was written', async () => {
    await history.append(anEntry({ action: 'refuse' }));
    expect(await history.append(anEntry({ action: 'accept' }))).toBe(true);
    expect(await history.list()).toEqual([anEntry({ action: 'refuse' })]);
  });

  it('forgets everything when it is told to, and may be told twice', async () => {
    await history.append(anEntry());
    await history.erase();
    await history.erase();
    expect(await history.list()).toEqual([]);
  });
}
