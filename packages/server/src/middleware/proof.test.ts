import { newId, type OwnComment, type Problem, type Receipt } from '@placet/protocol';
import { type AuthorKey, signRequest, thumbprint } from '@placet/protocol/proof';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let key: AuthorKey;
let author: string;
beforeAll(async () => {
  server = await openTestApp();
  key = await generateKeyPair('ES256');
  author = await thumbprint(await exportJWK(key.publicKey));
});
afterAll(() => server.close());

const site = '/v1/sites/default';
const thread = '/comments?thread=%2Fa';
const mine = '/authors/me/comments?thread=%2Fa';

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
async function proof(
  method: string,
  path: string,
  body = '',
  { at = server.clock.now, id = newId(), by = key } = {},
): Promise<Record<string, string>> {
  const url = `${origin}${site}${path}`;
  return { 'Placet-Proof': await signRequest(by, { method, url, body }, { now: at, id }) };
}
async function postSigned(body: string, options: Parameters<typeof proof>[3] = {}) {
  return server.post(thread, body, await proof('POST', thread, body, options));
}

describe('a signed comment', () => {
  it('belongs to the key that signed it, and its author sees it even while it is held', async () => {
    const held = aSubmission({ text: 'http://a.example http://b.example' });
    const { comment } = await read<Receipt>(postSigned(JSON.stringify(held)));
    expect(comment.author?.id).toBe(author);
    const { items } = await read<{ items: OwnComment[] }>(
      server.get(mine, await proof('GET', mine)),
    );
    expect(items).toMatchObject([
      { id: held.id, state: 'pending', reasons: ['max_links'], text: held.text },
    ]);
  });

  it('may be delivered again with a fresh signature, not with the used one', async () => {
    const body = JSON.stringify(aSubmission());
    const headers = await proof('POST', thread, body);
    expect((await server.post(thread, body, headers)).status).toBe(201);
    expect(await read<Problem>(server.post(thread, body, headers))).toMatchObject({
      code: 'proof_replayed',
      status: 401,
    });
    expect((await postSigned(body)).status).toBe(201);
  });

  it('tells nobody else what became of it', async () => {
    const body = JSON.stringify(aSubmission());
    await postSigned(body);
    const by = await generateKeyPair('ES256');
    for (const answer of [await server.post(thread, body), await postSigned(body, { by })]) {
      expect(await read<Problem>(answer)).toMatchObject({ code: 'id_conflict' });
    }
  });

  it('is published at once where an earlier one of the same key was', async () => {
    const strict = await openTestApp({
      rules: { previouslyApproved: true },
      storage: server.storage,
    });
    const known = JSON.stringify(aSubmission());
    await postSigned(JSON.stringify(aSubmission()));
    const headers = await proof('POST', thread, known);
    expect((await strict.post(thread, known, headers)).status).toBe(201);
    expect((await strict.post(thread, aSubmission())).status).toBe(202);
  });
});

describe('a signature', () => {
  it('is asked of whoever wants to read their own comments', async () => {
    expect(await read<Problem>(server.get(mine))).toMatchObject({ code: 'proof_required' });
  });

  it('does not hold for another body, path or query', async () => {
    const body = JSON.stringify(aSubmission());
    const headers = await proof('POST', thread, body);
    for (const [path, sent] of [
      [thread, JSON.stringify(aSubmission())],
      ['/comments?thread=%2Fb', body],
      ['/comments?thread=/a', body],
    ] as const) {
      expect(await read<Problem>(server.post(path, sent, headers))).toMatchObject({
        code: 'proof_invalid',
        status: 401,
      });
    }
  });

  it('that is too old says what time it is', async () => {
    const body = JSON.stringify(aSubmission());
    const answer = await postSigned(body, { at: server.clock.now - 6 * 60_000 });
    expect(await read<Problem>(answer)).toMatchObject({
      code: 'proof_expired',
      now: server.clock.now,
    });
  });

  it('is made over the public address, whatever a proxy made of it', async () => {
    const url = 'https://comments.example/base';
    const behind = await openTestApp({ url, ownOrigins: ['https://comments.example'] });
    const headers = {
      'Placet-Proof': await signRequest(
        key,
        { method: 'GET', url: `${url}${site}${mine}` },
        { now: behind.clock.now, id: newId() },
      ),
    };
    expect((await behind.get(mine, headers)).status).toBe(200);
    await behind.close();
  });
});
