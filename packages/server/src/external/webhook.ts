import { cleanLine } from '@placet/protocol/text';
import { createHmac } from 'node:crypto';
import type { ExternalAnswer } from '@placet/moderation/core';
import type { Logger } from 'pino';
import * as v from 'valibot';
import {
  ask,
  type ExternalCheck,
  type OnFailure,
  type Patience,
  UselessAnswer,
} from './external-check.js';

/** Where to ask, and how. */
export interface WebhookOptions extends Partial<Patience> {
  /** `https:`, or `http:` on this very machine. */
  readonly url: string;
  /** Known to both sides, 16 characters at least. */
  readonly secret: string;
  /** @default 'publish': a comment must not wait for somebody else's outage */
  readonly onFailure?: OnFailure | undefined;
}

const patience: Patience = { timeoutMs: 2_000, retries: 1 };
const longestReason = 200;

const answerSchema = v.object({
  verdict: v.picklist(['publish', 'hold', 'spam', 'trash']),
  reason: v.optional(v.string()),
});

/**
 * Asks a service of the site's own choice, by a signed request.
 *
 * The body is a `CheckedComment` as JSON. `Placet-Timestamp` has the seconds since 1970, and `Placet-Signature` is
 * `v1=` and the HMAC-SHA-256 of the timestamp, a point and the body, in hexadecimal: who receives it computes the
 * same, compares in constant time, and refuses what is more than five minutes old. The answer is
 * `{"verdict": "publish" | "hold" | "spam" | "trash", "reason"?: "…"}`.
 */
export function webhook(
  { url, secret, onFailure = 'publish', ...how }: WebhookOptions,
  { log, now }: { readonly log: Logger; readonly now: () => number },
): ExternalCheck {
  const by = 'webhook';
  return {
    async check(comment): Promise<ExternalAnswer> {
      const body = JSON.stringify(comment);
      const request = () => {
        const timestamp = String(Math.floor(now() / 1000));
        const headers = {
          'Content-Type': 'application/json',
          'Placet-Timestamp': timestamp,
          'Placet-Signature': signature(secret, timestamp, body),
        };
        return { url, init: { headers, body } };
      };
      try {
        const { text } = await ask(request, { ...patience, ...how });
        const { verdict, reason } = parse(text);
        const why = reason === undefined ? undefined : cleanLine(reason).slice(0, longestReason);
        return { by, verdict, why };
      } catch (error) {
        log.warn({ by, why: (error as Error).message }, 'external check failed');
        return { by, verdict: 'none', hold: onFailure === 'hold' };
      }
    },
  };
}

/** What `Placet-Signature` says of a body sent at a time. */
export function signature(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

function parse(text: string): v.InferOutput<typeof answerSchema> {
  try {
    return v.parse(answerSchema, JSON.parse(text));
  } catch {
    throw new UselessAnswer('Expected {"verdict": "publish" | "hold" | "spam" | "trash"}.');
  }
}
