import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { ConsentEntry } from '../core/history.js';
import type { ConsentUnsentEvent } from '../events/consent-unsent.js';
import { anEntry } from '../repositories/history.contract.js';
import { indexedDbQueue } from './queue.js';
import { receiptSender } from './sender.js';

const queue = indexedDbQueue('placet-test-queue');
const server: string = inject('server');
const url = `${server}/v1/sites/default/consents`;
const nobody = 'http://localhost:9/v1/sites/default/consents';
let heard: ConsentUnsentEvent[] = [];
const hear = (event: ConsentUnsentEvent): void => void heard.push(event);
let ids = 0;
const entry = (more: Partial<ConsentEntry> = {}): ConsentEntry =>
  anEntry({
    id: `${Date.now().toString(36)}sent${ids++}`,
    text: null,
    expires: Date.now() + 1e9,
    ...more,
  });

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  heard = [];
  document.addEventListener('placet-consent-unsent', hear);
  await queue.erase();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.removeEventListener('placet-consent-unsent', hear);
});

/** What the server says to the same decision: 200 when it has it already. */
async function known(sent: ConsentEntry): Promise<number> {
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(sent) })).status;
}

describe('a receipt', () => {
  it('arrives, and is not kept any longer', async () => {
    const sender = receiptSender(queue);
    const sent = entry();
    await sender.add(sent, url);
    expect(await sender.flush()).toBeUndefined();
    expect(await known(sent)).toBe(200);
    expect(await queue.list()).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('that found no server waits, is seen by the owner once in the console, and goes with the next page', async () => {
    const sent = entry();
    const sender = receiptSender(queue);
    await sender.add(sent, nobody);
    await sender.add(entry(), nobody);
    expect(await sender.flush()).toBeGreaterThan(Date.now());
    expect(heard[0]).toMatchObject({ decision: sent.id, reason: 'network', lost: false });
    expect(heard).toHaveLength(2);
    expect(console.error).toHaveBeenCalledOnce();
    // Not before its time.
    await sender.flush();
    expect(heard).toHaveLength(2);

    const [waiting] = await indexedDbQueue('placet-test-queue').list();
    expect(waiting).toMatchObject({ entry: sent, attempts: 1 });
    await queue.put({ entry: sent, url, attempts: 1, next: 0 });
    await receiptSender(queue).flush();
    expect(await known(sent)).toBe(200);
    expect((await queue.list()).map((left) => left.entry.id)).not.toContain(sent.id);
  });

  it('is sent at once when the network is back', async () => {
    const sent = entry();
    await queue.put({ entry: sent, url, attempts: 7, next: Date.now() + 1e6 });
    expect(await receiptSender(queue).flush(true)).toBeUndefined();
    expect(await known(sent)).toBe(200);
  });

  it('that no server would ever take is given up, and said to be lost', async () => {
    const sent = entry();
    const sender = receiptSender(queue);
    await sender.add(sent, url);
    await sender.flush();
    await sender.add({ ...sent, action: 'accept' }, url);
    expect(await sender.flush()).toBeUndefined();
    expect(heard).toMatchObject([{ decision: sent.id, reason: 'id_conflict', lost: true }]);
  });

  it('of consent that has ended is given up', async () => {
    const sender = receiptSender(queue);
    await sender.add(entry({ expires: Date.now() - 1 }), nobody);
    expect(await sender.flush()).toBeUndefined();
    expect(heard).toMatchObject([{ reason: 'network', lost: true }]);
  });
});
