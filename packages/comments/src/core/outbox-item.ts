import type { Submission } from '@placet/protocol';
import type { UnsentReason } from './address.js';
import { isWorthRetrying } from './is-worth-retrying.js';
import type { Trouble } from './trouble.js';

/**
 * A comment on its way: sealed when it was sent, signed each time it is delivered. It never holds an
 * address in clear, so that it may wait on the device for days.
 */
export interface OutboxItem {
  readonly thread: string;
  /** What is delivered, the same to the octet each time; its id makes a second delivery harmless. */
  readonly submission: Submission;
  /** Why the typed address was left out, if it was. */
  readonly unsent?: UnsentReason | undefined;
  /** When it was sent, by this device's clock, milliseconds since 1970. */
  readonly sentAt: number;
  /** `waiting` is delivered when it is due; `refused` waits for its author to say what becomes of it. */
  readonly state: 'waiting' | 'refused';
  /** Deliveries that failed since it was sent, or since its author asked for another one. */
  readonly attempts: number;
  /** Not to be delivered before this, by this device's clock. */
  readonly dueAt: number;
  /** Why the last delivery failed. */
  readonly trouble?: Trouble | undefined;
}

/** What can happen to an item, besides arriving or being discarded, which end it. */
export type OutboxEvent =
  | { readonly type: 'failed'; readonly trouble: Trouble }
  /** Its author asks for another delivery now. */
  | { readonly type: 'retried' }
  /** The network is back, or the page is seen again. */
  | { readonly type: 'reconnected' };

/** What a transition needs of the world. */
export interface Chance {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** At least 0, less than 1. */
  readonly random: number;
}

const firstPauseMs = 2_000;
const longestPauseMs = 300_000;
/** A server may ask for more patience than we would have, but not for a day. */
const longestWaitMs = 3_600_000;

const silences: ReadonlySet<Trouble['code']> = new Set<Trouble['code']>([
  'offline',
  'timeout',
  'unreachable',
]);

/** The state machine of a comment that was sent: pure, so that every order of failures can be tested. */
export function nextItem(item: OutboxItem, event: OutboxEvent, chance: Chance): OutboxItem {
  const { now } = chance;
  switch (event.type) {
    case 'failed': {
      const { trouble } = event;
      const attempts = item.attempts + 1;
      if (!isWorthRetrying(trouble)) return { ...item, state: 'refused', attempts, trouble };
      const dueAt = now + pauseAfter(attempts, trouble, chance);
      return { ...item, state: 'waiting', attempts, dueAt, trouble };
    }
    case 'retried':
      return { ...item, state: 'waiting', attempts: 0, dueAt: now };
    default:
      // What the server asked to wait for is waited for; silence ends with the silence.
      return item.trouble && silences.has(item.trouble.code) ? { ...item, dueAt: now } : item;
  }
}

/** Tells whether an item should be delivered. A clock that was set back must not keep it for years. */
export function isDue({ state, dueAt }: OutboxItem, now: number): boolean {
  return state === 'waiting' && (dueAt <= now || dueAt > now + longestWaitMs);
}

/** Doubles each time; half of it is chance, so that devices that lost the same server do not return together. */
function pauseAfter(attempts: number, { retryAfter = 0 }: Trouble, { random }: Chance): number {
  const pause = Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs);
  const jittered = pause / 2 + (pause / 2) * random;
  return Math.min(Math.max(jittered, retryAfter * 1_000), longestWaitMs);
}
