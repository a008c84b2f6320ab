import type { Page } from '@playwright/test';
import type { ConsentEntry } from '@placet/protocol';

/** What is written down on the device: every decision, the oldest first. */
export function history(page: Page): Promise<readonly ConsentEntry[]> {
  return page.evaluate(async () => {
    const consent = Reflect.get(globalThis, Symbol.for('placet.consent')) as {
      history?: () => Promise<readonly ConsentEntry[]>;
    };
    return (await consent.history?.()) ?? [];
  });
}
