import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsentEntry } from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkGuard } from '../middleware/network-guard.js';
import { aConsent } from '../storage/consent.contract.js';
import { runNode } from '../testing/run-node.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

const address = '198.51.100.77';
let server: TestApp;
beforeAll(async () => {
  server = await openTestApp({ addressOf: () => address });
});
afterAll(() => server.close());

const words = 'Acceptez-vous les cookies ?\nJe refuse';
const sha256 = createHash('sha256').update(words).digest('hex');
const onScreen = { sha256, of: 'screen', words } as const;

async function exported(): Promise<(ConsentEntry & { receivedAt: number })[]> {
  const answer = await server.get('/moderation/consents/export', await server.signIn());
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson');
  expect(answer.headers.get('Content-Disposition')).toContain('consents.ndjson');
  const lines = (await answer.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ConsentEntry & { receivedAt: number });
}

describe('a decision about cookies', () => {
  it('is kept once, however often it is sent, and given to the owner word for word', async () => {
    const entry = aConsent({ text: onScreen });
    const headers = { 'Idempotency-Key': entry.id, Origin: 'https://news.example' };
    const first = await server.post('/consents', entry, headers);
    expect(first.status).toBe(201);
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const stored: unknown = await first.json();
    expect(stored).toEqual({ id: entry.id, receivedAt: server.clock.now });
    server.clock.now += 60_000;
    const again = await server.post('/consents', entry, headers);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(stored);
    const found = (await exported()).filter(({ id }) => id === entry.id);
    expect(found).toEqual([{ ...entry, receivedAt: server.clock.now - 60_000 }]);
  });

  it('is never changed by another one under its id', async () => {
    const entry = aConsent();
    await server.post('/consents', entry);
    const other = await server.post('/consents', { ...entry, action: 'accept' });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: 'id_conflict' });
    expect(await exported()).toContainEqual(expect.objectContaining(entry));
  });

  it.each<[field: string, more: object]>([
    ['id', { id: 'A b' }],
    ['id', { id: 'short' }],
    ['at', { at: 1.5 }],
    ['action', { action: 'agree' }],
    ['choices.analytics', { choices: { analytics: 'yes' } }],
    ['origin', { origin: 'https://news.example/page?id=7' }],
    ['text.sha256', { text: { ...onScreen, words: 'Other words' } }],
    ['ip', { ip: address }],
    ['userAgent', { userAgent: 'x' }],
  ])(
    'is refused where %s is not what it should be, or should not be there',
    async (field, more) => {
      const answer = await server.post('/consents', { ...aConsent(), ...more });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({
        code: 'invalid',
        errors: expect.arrayContaining([expect.objectContaining({ field })]),
      });
    },
  );

  it('is refused from a page that may not write, and under another key', async () => {
    const elsewhere = { Origin: 'https://elsewhere.example' };
    expect((await server.post('/consents', aConsent(), elsewhere)).status).toBe(403);
    const headers = { 'Idempotency-Key': 'another0' };
    expect((await server.post('/consents', aConsent(), headers)).status).toBe(422);
  });

  it('goes to nobody but who signs in', async () => {
    expect((await server.get('/moderation/consents/export')).status).toBe(401);
    expect((await server.get('/consents')).status).toBe(405);
  });

  it('leaves no trace of the address it came from', async () => {
    await server.post('/consents', aConsent());
    const texts = await Promise.all(
      (await readdir(server.folder)).map((name) => readFile(join(server.folder, name), 'latin1')),
    );
    for (const text of [...texts, server.log()]) expect(text).not.toContain(address);
  });

  it('comes no faster than others’ writes', async () => {
    const slow = await openTestApp({ guard: networkGuard(20, () => server.clock.now) });
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent++) {
      statuses.push((await slow.post('/consents', aConsent())).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
    await slow.close();
  });

  it('is printed for who runs the command line', async () => {
    const kept = await openTestApp();
    const entry = aConsent({ text: onScreen });
    await kept.post('/consents', entry);
    const main = join(import.meta.dirname, '../main.ts');
    const { ended, said } = runNode([main, 'export', 'consents'], { PLACET_DATA: kept.folder });
    expect([await ended, said.err]).toEqual([0, '']);
    expect(JSON.parse(said.out)).toEqual({ ...entry, receivedAt: kept.clock.now });
    await kept.close();
  }, 60_000);
});
