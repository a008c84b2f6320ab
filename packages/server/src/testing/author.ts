import { newId, type Receipt, type Submission } from '@placet/protocol';
import { type AuthorKey, signRequest, thumbprint } from '@placet/protocol/proof';
import { exportJWK, generateKeyPair } from 'jose';
import { aSubmission, origin, type TestApp } from './test-app.js';

/** Somebody with a key of their own. */
export interface TestAuthor {
  /** The thumbprint of the key. */
  readonly id: string;
  /** Sends a signed request; the body becomes JSON. */
  ask(method: string, path: string, body?: unknown): Promise<Response>;
  /** Sends a signed comment and returns what the server made of it. */
  write(thread: string, more?: Partial<Submission>): Promise<Receipt['comment']>;
}

/** Makes an author who writes to a server under test. */
export async function anAuthor(server: TestApp): Promise<TestAuthor> {
  const key: AuthorKey = await generateKeyPair('ES256');
  const ask: TestAuthor['ask'] = async (method, path, body) => {
    const url = `${origin}/v1/sites/default${path}`;
    const text = body === undefined ? '' : JSON.stringify(body);
    const options = { now: server.clock.now, id: newId() };
    const proof = await signRequest(key, { method, url, body: text }, options);
    return server.app.request(url, {
      method,
      headers: { 'Content-Type': 'application/json', 'Placet-Proof': proof },
      ...(body !== undefined && { body: text }),
    });
  };
  return {
    id: await thumbprint(await exportJWK(key.publicKey)),
    ask,
    async write(thread, more = {}) {
      const path = `/comments?thread=${encodeURIComponent(thread)}`;
      const answer = await ask('POST', path, aSubmission(more));
      return ((await answer.json()) as Receipt).comment;
    },
  };
}
