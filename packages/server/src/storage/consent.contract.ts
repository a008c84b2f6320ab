import { newId, type ConsentEntry } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from './ports.js';

const now = Date.UTC(2026, 0, 1);

/** A refusal in the bar, but for what is said otherwise. */
export function aConsent(more: Partial<ConsentEntry> = {}): ConsentEntry {
  return {
    id: newId().replaceAll('-', ''),
    at: now,
    action: 'refuse',
    choices: { analytics: false, 'média/you"tube': false },
    expires: now + 182 * 86_400_000,
    mode: 'opt-in',
    signal: false,
    layer: 'bar',
    language: 'fr',
    text: {
      sha256: '8b97f0f1a2c6b1f2e0d3c4b5a69788796a5b4c3d2e1f00112233445566778899',
      of: 'catalog',
      words: 'Acceptez-vous les cookies ?\nJe refuse',
    },
    revision: 'abc123',
    version: '0.1.0',
    origin: 'https://news.example',
    ...more,
  };
}

/** What every storage must do with proof of consent; part of the storage contract. */
export function consentContract(opened: () => Storage): void {
  describe('keeps of consent', () => {
    let storage: Storage;
    let site: string;
    beforeEach(() => {
      storage = opened();
      site = newId();
    });
    const add = (entry: ConsentEntry, receivedAt = now) =>
      storage.consents.add({ site, entry, receivedAt });

    it('every decision to the last character, with the words it was given to', async () => {
      const entries = [aConsent(), aConsent({ text: null, layer: 'script', action: 'accept' })];
      for (const entry of entries) {
        expect(await add(entry)).toEqual({ site, entry, receivedAt: now });
      }
      const { items, next } = await storage.consents.page(site, 9, undefined);
      expect(items.map(({ entry }) => entry)).toEqual(entries);
      expect(next).toBeNull();
      expect((await storage.consents.page('other', 9, undefined)).items).toEqual([]);
    });

    it('what came first, whatever comes later under its id', async () => {
      const first = aConsent();
      await add(first);
      expect(await add({ ...first, action: 'accept' }, now + 5)).toEqual({
        site,
        entry: first,
        receivedAt: now,
      });
      const twice = aConsent();
      await Promise.all([add(twice), add(twice), add(twice)]);
      expect((await storage.consents.page(site, 9, undefined)).items).toHaveLength(2);
    });

    it('the order in which it came, page by page', async () => {
      const entries = Array.from({ length: 5 }, () => aConsent());
      for (const [index, entry] of entries.entries()) await add(entry, now + Math.floor(index / 2));
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await storage.consents.page(site, 2, after);
        seen.push(...page.items.map(({ entry }) => entry.id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual(entries.map(({ id }) => id));
    });
  });
}
