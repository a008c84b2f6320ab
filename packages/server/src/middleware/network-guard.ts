import { createHmac, randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Slows networks down without remembering who they are. */
export interface NetworkGuard {
  /** Seconds to wait, or `undefined` when the request may pass. */
  delay(address: string | undefined, kind: 'read' | 'write'): Promise<number | undefined>;
  /** As {@link NetworkGuard.delay}, for a session: counted apart from the network that it comes from, and writes like reads. */
  delaySession(hash: string): Promise<number | undefined>;
  /**
   * Counts what one network may do only a few times, about one thing where `about` names it: `vote` ten times a day for
   * each comment, `report` thirty times an hour, `sign-in` in vain ten times in a quarter of an hour. @returns As
   * {@link NetworkGuard.delay}.
   */
  spend(address: string | undefined, what: Budget, about?: string): Promise<number | undefined>;
  /** A name for the network, which means nothing tomorrow. */
  nameOf(address: string | undefined): string;
  /** When somebody of the same network last sent a comment. */
  lastComment(address: string | undefined): number | null;
  noteComment(address: string | undefined): void;
}

/** What one network may do only a few times. */
export type Budget = 'vote' | 'report' | 'sign-in';

const day = 86_400_000;
const rememberedComments = 10_000;

/**
 * Counts requests by a keyed hash of the network prefix (/24 or /56), in memory only. The key is random and thrown
 * away every day, so that the hashes of yesterday mean nothing today. No address is stored or logged.
 */
export function networkGuard(requestsPerMinute: number, now: () => number): NetworkGuard {
  const limiters = {
    read: new RateLimiterMemory({ points: requestsPerMinute, duration: 60 }),
    write: new RateLimiterMemory({ points: Math.ceil(requestsPerMinute / 10), duration: 60 }),
  };
  const budgets = {
    vote: new RateLimiterMemory({ points: 10, duration: 86_400 }),
    report: new RateLimiterMemory({ points: 30, duration: 3_600 }),
    'sign-in': new RateLimiterMemory({ points: 10, duration: 900 }),
  };
  const comments = new Map<string, number>();
  let key = { day: -1, secret: randomBytes(32) };

  function nameOf(address: string | undefined): string {
    const today = Math.floor(now() / day);
    if (key.day !== today) {
      key = { day: today, secret: randomBytes(32) };
      comments.clear();
    }
    return createHmac('sha256', key.secret).update(networkOf(address)).digest('base64url');
  }

  return {
    nameOf,
    delay: (address, kind) => consume(limiters[kind], nameOf(address)),
    delaySession: (hash) => consume(limiters.read, `session ${hash}`),
    spend: (address, what, about = '') => consume(budgets[what], `${nameOf(address)} ${about}`),
    lastComment: (address) => comments.get(nameOf(address)) ?? null,
    noteComment(address) {
      const name = nameOf(address);
      // Deleted first, so that the oldest stands first when the map is full.
      comments.delete(name);
      comments.set(name, now());
      const [oldest] = comments.keys();
      if (comments.size > rememberedComments && oldest !== undefined) comments.delete(oldest);
    },
  };
}

async function consume(limiter: RateLimiterMemory, name: string): Promise<number | undefined> {
  try {
    await limiter.consume(name);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
    throw error;
  }
}

/** The part of an address that a household or an office shares. */
export function networkOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const octets = parsed.toByteArray().slice(0, parsed.kind() === 'ipv4' ? 3 : 7);
  return `${parsed.kind()}:${octets.join('.')}`;
}
