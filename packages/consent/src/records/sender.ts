import type { ConsentEntry } from '../core/history.js';
import { nextAttempt, verdictOf } from '../core/sending.js';
import { ConsentUnsentEvent } from '../events/consent-unsent.js';
import type { Outgoing, ReceiptQueue } from './queue.js';

/** Sends receipts to the site's server until they have arrived, each once. */
export interface ReceiptSender {
  /** Queues a receipt, to be sent by the next `flush()`. */
  add(entry: ConsentEntry, url: string): Promise<void>;
  /**
   * Sends what is due.
   *
   * @param now Whatever waits is due now, as when the network is back.
   * @returns When there will be something to send again; `undefined` when all is sent.
   */
  flush(now?: boolean): Promise<number | undefined>;
  /** Forgets what is not sent yet. */
  erase(): Promise<void>;
}

const timeoutMs = 20_000;
const lock = 'placet-consent-queue';
let hasComplained = false;

/** Makes a sender for what waits in a queue. */
export function receiptSender(queue: ReceiptQueue): ReceiptSender {
  async function attempt(outgoing: Outgoing): Promise<void> {
    const { entry, url, attempts } = outgoing;
    const [status, reason] = await post(url, entry);
    const verdict = entry.expires < Date.now() ? 'lost' : verdictOf(status);
    if (verdict === 'sent' || verdict === 'lost') await queue.remove(entry.id);
    else {
      const next = nextAttempt(attempts + 1, Date.now(), Math.random());
      await queue.put({ ...outgoing, attempts: attempts + 1, next });
    }
    if (verdict !== 'sent') tell(entry.id, url, reason, verdict === 'lost');
  }

  async function sendDue(now: boolean): Promise<number | undefined> {
    // Oldest first, one after the other: a server that comes back is not met by all at once.
    for (const outgoing of await queue.list()) {
      if (now || outgoing.next <= Date.now()) await attempt(outgoing);
    }
    const left = await queue.list();
    return left.length ? Math.min(...left.map(({ next }) => next)) : undefined;
  }

  return {
    add: (entry, url) => queue.put({ entry, url, attempts: 0, next: 0 }),
    // One tab sends for all; in any case the server takes a receipt once.
    flush: (now = false) => alone(() => sendDue(now)),
    erase: () => queue.erase(),
  };
}

async function alone<T>(act: () => Promise<T>): Promise<T> {
  // Only on https.
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(lock, act) : act();
}

/** @returns The status, 0 where nobody answered; and the reason in a word. */
async function post(url: string, entry: ConsentEntry): Promise<[status: number, reason: string]> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': entry.id },
      body: JSON.stringify(entry),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Goes on when the page is left, as after a withdrawal.
      keepalive: true,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.ok) return [answer.status, ''];
    const problem = (await answer.json().catch(() => ({}))) as { code?: string };
    return [answer.status, problem.code ?? String(answer.status)];
  } catch {
    return [0, 'network'];
  }
}

function tell(id: string, url: string, reason: string, lost: boolean): void {
  document.dispatchEvent(new ConsentUnsentEvent(id, reason, lost));
  if (hasComplained) return;
  hasComplained = true;
  console.error(
    `[placet] A consent receipt could not be delivered to ${url} (${reason}); ` +
      (lost ? 'it is lost to the site.' : 'it is kept on this device and sent again.'),
  );
}
