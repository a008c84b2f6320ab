import type { ExternalAnswer } from '@placet/moderation/core';
import type { Page } from '@placet/protocol';

/** What an external check gets to see. The e-mail is no part of it, sealed or not; nor is the network address. */
export interface CheckedComment {
  readonly site: string;
  readonly id: string;
  readonly thread: string;
  readonly parent: string | null;
  readonly name: string;
  readonly website: string | null;
  readonly text: string;
  /** A BCP 47 tag. */
  readonly locale: string | null;
  readonly page: Page | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Somebody else who is asked about each comment that our own rules neither refuse nor put out of sight. */
export interface ExternalCheck {
  /** Never rejects: what fails is an answer, too. */
  check(comment: CheckedComment): Promise<ExternalAnswer>;
}

/** What becomes of a comment about which nothing can be learned: it passes this rule, or waits for a person. */
export type OnFailure = 'publish' | 'hold';

/** How patiently to ask. */
export interface Patience {
  /** For each attempt; the author waits meanwhile. */
  readonly timeoutMs: number;
  /** Further attempts after one that failed on the way, or with a status of 429 or 5xx. */
  readonly retries: number;
}

/** An answer that cannot be used; asking again would not help. */
export class UselessAnswer extends Error {}

const pauseMs = 150;
const mostOctets = 16_384;

/**
 * Sends a request until it is answered, and reads the answer, which may be no longer than 16 kB. Redirects are not
 * followed: the text would go to somebody whom nobody named.
 *
 * @throws UselessAnswer or whatever the last attempt failed with.
 */
export async function ask(
  request: () => { readonly url: string; readonly init: RequestInit },
  { timeoutMs, retries }: Patience,
): Promise<{ readonly text: string; readonly headers: Headers }> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { url, init } = request();
      const signal = AbortSignal.timeout(timeoutMs);
      const answer = await fetch(url, { ...init, method: 'POST', redirect: 'error', signal });
      const text = await read(answer);
      if (answer.ok) return { text, headers: answer.headers };
      const why = `It answered ${answer.status}.`;
      if (answer.status < 500 && answer.status !== 429) throw new UselessAnswer(why);
      throw new Error(why);
    } catch (error) {
      if (error instanceof UselessAnswer || attempt >= retries) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs * (attempt + 1)));
  }
}

async function read({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of body ?? []) {
    octets += chunk.length;
    if (octets > mostOctets) throw new UselessAnswer('It answered with too much.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
