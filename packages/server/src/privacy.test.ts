import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, type SealedEmail, type Site } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSubmission, openTestApp, origin, type TestApp } from './testing/test-app.js';

const email = 'marie.reader@mail.example';
const address = '198.51.100.77';
const submission = aSubmission({ text: 'Root' });
const reply = aSubmission({ text: 'Reply', parent: submission.id });
let server: TestApp;
const report = { id: newId(), category: 'other', reason: 'Why', goodFaith: true, name: 'Paul' };
let sealed: SealedEmail;
let envelopes: readonly string[];

beforeAll(async () => {
  server = await openTestApp({ addressOf: () => address });
  const site = (await (await server.get('/')).json()) as Site;
  if (!site.key) throw new Error('The site has no key.');
  const place = { site: site.site, thread: '/a', comment: submission.id };
  sealed = await sealEmail(email, site.key, place);
  await server.post('/comments?thread=/a', { ...submission, email: sealed });
  await server.post('/comments?thread=/a', reply);
  const forReport = await sealEmail(email, site.key, { ...place, comment: report.id });
  await server.post(`/comments/${submission.id}/reports`, { ...report, email: forReport });
  envelopes = [sealed, forReport].flatMap(({ enc, ct }) => [enc, ct]);
});
afterAll(() => server.close());

/** What must not be found: the address itself, in any usual form, and every usual hash of it or of the IP. */
function traces(): string[] {
  const words = [email, email.toUpperCase(), address, '198.51.100'];
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) =>
    words.flatMap((word) => {
      const hash = createHash(name).update(word).digest();
      return [
        hash.toString('hex'),
        hash.toString('base64').replace(/=+$/, ''),
        hash.toString('base64url'),
      ];
    }),
  );
  const encoded = words.flatMap((word) => [
    Buffer.from(word).toString('base64').replace(/=+$/, ''),
    Buffer.from(word).toString('hex'),
    encodeURIComponent(word),
  ]);
  return [...words, ...encoded, ...hashes];
}

function leaks(text: string, more: readonly string[] = []): string[] {
  return [...traces(), ...more].filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));
}

describe('the address of a commenter', () => {
  it('is in no answer that a reader can get, nor is its envelope, nor anything computed from it', async () => {
    const base = '/v1/sites/default';
    const paths = [
      base,
      `${base}/`,
      ...['newest', 'oldest', 'discussed'].map((sort) => `${base}/comments?thread=/a&sort=${sort}`),
      `${base}/comments/${submission.id}`,
      `${base}/comments/${reply.id}`,
      `${base}/comments/${submission.id}/replies`,
      `${base}/comments.html?thread=/a`,
      `${base}/comments.html?thread=/a&root=${submission.id}&part=section`,
      `${base}/mail/confirm?token=x`,
      `${base}/mail/unsubscribe?token=x`,
      `${base}/counts?thread=/a`,
      `${base}/challenge`,
      `${base}/moderation/comments?view=published`,
      `${base}/moderation/comments/${submission.id}/edits`,
      `${base}/moderation/thread?thread=/a`,
      `${base}/moderation/comments/${submission.id}/reports`,
      `${base}/reports/${report.id}`,
      `${base}/authors/me/comments?thread=/a`,
      `${base}/authors/me/votes`,
      `${base}/authors/me/export`,
      '/healthz',
      '/readyz',
      '/metrics',
      '/openapi.json',
    ];
    for (const path of paths) {
      const answer = await server.app.request(`${origin}${path}`);
      const head = JSON.stringify([...answer.headers]);
      expect([path, ...leaks(head + (await answer.text()), envelopes)]).toEqual([path]);
    }
    const events = await server.get('/events?thread=/a');
    const reader = events.body?.getReader();
    const first = await reader?.read();
    await reader?.cancel();
    expect(leaks(new TextDecoder().decode(first?.value), envelopes)).toEqual([]);
  });

  it('is in no file of the server, and in no line of its log', async () => {
    for (const name of await readdir(server.folder)) {
      const bytes = await readFile(join(server.folder, name), 'latin1');
      expect([name, ...leaks(bytes)]).toEqual([name]);
    }
    expect(leaks(server.log())).toEqual([]);
  });

  it('is opened for a moderator who says why, and that is written down', async () => {
    const ada = await server.signIn('Ada');
    const path = `/moderation/comments/${submission.id}/email`;
    expect((await server.post(path, { reason: ' ' }, ada)).status).toBe(422);
    const answer = await server.post(path, { reason: 'To ask about the source' }, ada);
    expect(await answer.json()).toEqual({ email });
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(await server.storage.audit.ofComment('default', submission.id)).toMatchObject([
      { actor: 'Ada', action: 'reveal', note: 'To ask about the source' },
    ]);
    const none = await server.post(`/moderation/comments/${reply.id}/email`, { reason: 'x' }, ada);
    expect(await none.json()).toMatchObject({ code: 'no_email', status: 404 });
  });

  it('of a reader who reported is opened the same way, and told of by the comment', async () => {
    const ada = await server.signIn('Ada');
    const path = `/moderation/reports/${report.id}/email`;
    expect((await server.post(path, { reason: 'x' })).status).toBe(403);
    const answer = await server.post(path, { reason: 'To ask for the law' }, ada);
    expect(await answer.json()).toEqual({ email });
    expect(await server.storage.audit.ofComment('default', submission.id)).toContainEqual(
      expect.objectContaining({ actor: 'Ada', action: 'reveal', note: 'To ask for the law' }),
    );
  });

  it('that was sealed for another comment stays closed', async () => {
    const other = aSubmission();
    await server.post('/comments?thread=/a', { ...other, email: sealed });
    const ada = await server.signIn('Ada');
    const answer = await server.post(
      `/moderation/comments/${other.id}/email`,
      { reason: 'x' },
      ada,
    );
    expect(await answer.json()).toMatchObject({ code: 'no_email' });
  });

  it('sealed to a key the site does not have is refused, so that it is sealed again', async () => {
    const answer = await server.post('/comments?thread=/a', {
      ...aSubmission(),
      email: { ...sealed, key: 'unknown' },
    });
    expect(await answer.json()).toMatchObject({ code: 'key_unknown', status: 422 });
  });

  it('in clear is refused, under any name', async () => {
    for (const field of [{ email }, { mail: email }]) {
      const answer = await server.post('/comments?thread=/a', { ...aSubmission(), ...field });
      expect(answer.status).toBe(422);
    }
    expect(leaks(server.log())).toEqual([]);
  });
});
