// What is asked as an author: loaded when somebody writes, or has written before.
import type { OwnComment, Receipt, Submission } from '@placet/protocol';
import { type Answer, failed, got, type Submitted } from '../core/index.js';
import { ask, silence } from './ask.js';
import type { HttpOptions, UnsignedRequest } from './http.js';

/** Requests that are signed where there is a key. */
export interface AuthorRequests {
  readonly submit: (url: string, submission: Submission) => Promise<Answer<Submitted>>;
  /** Empty without a key, and then nothing was asked. */
  readonly ownComments: (url: string) => Promise<Answer<readonly OwnComment[]>>;
  /** Any other request, signed by the key that there is; `not_yours` without one. */
  readonly signed: <T>(request: UnsignedRequest, make?: boolean) => Promise<Answer<T>>;
}

/** Makes the requests of one client. */
export function createAuthorRequests({ sign }: HttpOptions, timeoutMs: number): AuthorRequests {
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
    async submit(url, submission) {
      const body = JSON.stringify(submission);
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': submission.id };
      const answer = await askSigned<Receipt>({ method: 'POST', url, body }, headers, true);
      if (!answer.ok) return answer;
      if (!answer.value) return failed('unreadable');
      const { comment } = answer.value;
      return got({ state: comment.state === 'published' ? 'published' : 'held', comment });
    },

    async ownComments(url) {
      type Own = { readonly items: readonly OwnComment[] };
      const answer = await askSigned<Own>({ method: 'GET', url }, {}, false);
      return answer.ok ? got(answer.value?.items ?? []) : answer;
    },

    async signed<T>(request: UnsignedRequest, make = false) {
      const headers: Readonly<Record<string, string>> =
        request.body === undefined ? {} : { 'Content-Type': 'application/json' };
      const answer = await askSigned<T>(request, headers, make);
      if (!answer.ok) return answer;
      return answer.value === undefined ? failed('not_yours') : got(answer.value);
    },
  };
}
