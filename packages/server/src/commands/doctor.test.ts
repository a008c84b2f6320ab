import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type Site } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../start-server.js';
import { postComment } from '../testing/post-comment.js';
import { runNode } from '../testing/run-node.js';
import { aSubmission } from '../testing/test-app.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-doctor-'));
});
afterEach(() => rm(data, { recursive: true }));

async function doctor(env: Record<string, string> = {}) {
  const run = runNode([join(import.meta.dirname, '../main.ts'), 'doctor'], {
    PLACET_DATA: data,
    ...env,
  });
  return { code: await run.ended, out: run.said.out };
}

/** A server that has run, with an owner and one sealed address. */
async function hasRun(): Promise<void> {
  const rules = { previouslyApproved: false, floodSeconds: 0 };
  const server = await startServer({ port: 0, data, log: 'silent', rules });
  const invite = new URL(await server.invite('Ada')).hash.slice('#invite='.length);
  const signedIn = await fetch(`${server.url}/v1/sites/default/moderation/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.url },
    body: JSON.stringify({ invite }),
  });
  expect(signedIn.status).toBe(200);
  const { key } = (await (await fetch(`${server.url}/v1/sites/default`)).json()) as Site;
  const id = newId();
  const place = { site: 'default', thread: '/a', comment: id };
  const email = key && (await sealEmail('ann@mail.example', key, place));
  await postComment(server.url, aSubmission({ id, ...(email && { email }) }));
  await server.stop();
}

describe('the doctor', { timeout: 60_000 }, () => {
  it('finds nothing wrong before the first start, and makes nothing', async () => {
    const { code, out } = await doctor();
    expect(code).toBe(0);
    expect(out).toMatch(/^look {3}There is no database yet/m);
    expect(out).not.toMatch(/^wrong/m);
    await expect(doctor().then(() => rm(join(data, 'placet.sqlite')))).rejects.toThrow('ENOENT');
  });

  it('says what is in order', async () => {
    await hasRun();
    const { code, out } = await doctor({ PLACET_URL: 'https://comments.example' });
    expect(code).toBe(0);
    for (const line of [
      /^ok {5}The settings make sense\.$/m,
      /^ok {5}Browsers use https:\/\/comments\.example\.$/m,
      /^ok {5}The database opens\.$/m,
      /^ok {5}Owners: 1, people in all: 1\.$/m,
      /^ok {5}Only its owner can read the key file\.$/m,
      /^ok {5}Addresses are sealed to [\w-]{16}, held by server\.$/m,
      /^look {3}No mail is sent/m,
    ]) {
      expect(out).toMatch(line);
    }
  });

  it('says what is wrong, and fails', async () => {
    await hasRun();
    await writeFile(join(data, 'settings.json'), '{"rule":{}}');
    await chmod(join(data, 'keys.json'), 0o644);
    const first = await doctor({ PLACET_URL: 'http://comments.example' });
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^wrong {2}Expected .*settings\.json to be an object/m);
    expect(first.out).toMatch(/^wrong {2}http:\/\/comments\.example is not https/m);
    expect(first.out).toMatch(/^wrong {2}Others can read .*keys\.json \(mode 644\)/m);
    await rm(join(data, 'keys.json'));
    const second = await doctor();
    expect(second.code).toBe(1);
    expect(second.out).toMatch(/^wrong {2}1 addresses are sealed to [\w-]{16}, which nobody has/m);
  });

  it('reports every setting of the environment that a start would stumble over', async () => {
    const { code, out } = await doctor({
      PORT: '99999',
      PLACET_URL: 'talk.example',
      PLACET_ORIGINS: 'https://news.example, foo',
      PLACET_TRUST_PROXY: 'banana',
      PLACET_LOG: 'loud',
      PLACET_KEY_HELD_BY: 'nobody',
      PLACET_SMTP: 'mail.example',
    });
    expect(code).toBe(1);
    for (const line of [
      /^wrong {2}Expected PORT to be .*, not "99999"\.$/m,
      /^wrong {2}Expected PLACET_URL to be .*, not "talk\.example"\.$/m,
      /^wrong {2}Expected each of PLACET_ORIGINS to be .*, not "foo"\.$/m,
      /^wrong {2}PLACET_TRUST_PROXY: Expected .*, not "banana"\.$/m,
      /^wrong {2}Expected PLACET_LOG to be one of .*, not "loud"\.$/m,
      /^wrong {2}Expected --key-held-by or PLACET_KEY_HELD_BY to be .*, not "nobody"\.$/m,
      /^wrong {2}Expected PLACET_SMTP to be /m,
    ]) {
      expect(out).toMatch(line);
    }
  });

  it('finds a damaged key file also before there is a database', async () => {
    await writeFile(join(data, 'keys.json'), '{}', { mode: 0o600 });
    const { code, out } = await doctor();
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^wrong {2}The key file .* is damaged/m),
    ]);
  });
});
