// Requests as an author: loaded when somebody writes, or has written before.
import { type Answer, got } from '../core/index.js';
import { ask, silence } from './ask.js';
import type { HttpOptions, UnsignedRequest } from './http.js';

/** Requests that are signed where there is a key. */
export interface SignedRequests {
  /** Reads as the author; `undefined` without a key, and then nothing was asked. */
  readonly read: <T>(url: string) => Promise<Answer<T | undefined>>;
  /** Sends JSON under an `Idempotency-Key`, signed where this browser can keep a key. */
  readonly post: <T>(url: string, body: string, id: string) => Promise<Answer<T | undefined>>;
}

/** Makes the requests of one client. */
export function createSignedRequests({ sign }: HttpOptions, timeoutMs: number): SignedRequests {
  /** How far the server's clock is ahead of ours, learnt when it refuses a signature as too old. */
  let ahead = 0;

  async function askSigned<T>(
    request: UnsignedRequest,
    headers: Readonly<Record<string, string>>,
    make: boolean,
  ): Promise<Answer<T | undefined>> {
    for (let again = false; ; again = true) {
      let proof: string | undefined;
      try {
        proof = await sign?.(request, { now: Date.now() + ahead, make });
      } catch {
        // What signs is loaded when it is needed, and could not be loaded.
        return silence();
      }
      if (proof === undefined && !make) return got(undefined);
      const answer = await ask<T>(request.url, timeoutMs, {
        method: request.method,
        headers: proof === undefined ? headers : { ...headers, 'Placet-Proof': proof },
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      if (answer.ok || again || answer.trouble.code !== 'proof_expired') return answer;
      ahead = (answer.trouble.now ?? Date.now()) - Date.now();
    }
  }

  return {
    read: (url) => askSigned({ method: 'GET', url }, {}, false),
    post: (url, body, id) =>
      askSigned(
        { method: 'POST', url, body },
        { 'Content-Type': 'application/json', 'Idempotency-Key': id },
        true,
      ),
  };
}
