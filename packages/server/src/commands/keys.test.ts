import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type Problem, type Site } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../start-server.js';
import { postComment } from '../testing/post-comment.js';
import { runNode } from '../testing/run-node.js';
import { aSubmission } from '../testing/test-app.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-key-commands-'));
});
afterEach(() => rm(data, { recursive: true }));

const start = (keyHeldBy?: 'owner'): Promise<RunningServer> =>
  startServer({
    port: 0,
    data,
    log: 'silent',
    rules: { previouslyApproved: false, floodSeconds: 0 },
    keyHeldBy,
  });

async function placet(...args: string[]) {
  const run = runNode([join(import.meta.dirname, '../main.ts'), ...args], { PLACET_DATA: data });
  return { code: await run.ended, ...run.said };
}

const siteOf = async ({ url }: RunningServer) =>
  (await (await fetch(`${url}/v1/sites/default`)).json()) as Site;

async function post(server: RunningServer, address: string): Promise<void> {
  const { key } = await siteOf(server);
  const id = newId();
  const place = { site: 'default', thread: '/a', comment: id };
  const email = key && (await sealEmail(address, key, place));
  await postComment(server.url, aSubmission({ id, ...(email && { email }) }));
}

describe('on the command line, keys', { timeout: 60_000 }, () => {
  it('are made, listed, sealed anew to, and forgotten once nothing is sealed to them', async () => {
    const first = await start();
    const { key: old } = await siteOf(first);
    await post(first, 'ann@mail.example');
    await first.stop();

    expect((await placet('key', 'new')).out).toMatch(/^New key, in use: [\w-]{16}\n$/);
    const listed = (await placet('key', 'list')).out;
    expect(listed.trim().split('\n')).toHaveLength(2);
    expect(listed).toMatch(new RegExp(`${old?.id} .*, 1 addresses`));
    const early = await placet('key', 'forget', old?.id ?? '');
    expect([early.code, early.err]).toEqual([
      1,
      `1 addresses are sealed to ${old?.id}: run \`key reseal\` first.\n`,
    ]);

    expect((await placet('key', 'reseal')).out).toBe('Sealed anew: 1 addresses.\n');
    expect((await placet('key', 'forget', old?.id ?? '')).out).toMatch(/^Forgotten: /);
    const second = await start();
    const { key } = await siteOf(second);
    expect(key?.id).not.toBe(old?.id);
    await second.stop();
    const used = await placet('key', 'forget', key?.id ?? '');
    expect([used.code, used.err]).toEqual([1, `${key?.id} is in use: make another key first.\n`]);
    const found = await placet('export', 'subject', '--email', 'ann@mail.example');
    expect((JSON.parse(found.out) as { comments: unknown[] }).comments).toHaveLength(1);
  });

  it('hold at once while the server runs: a new one is sealed to, a forgotten one is refused', async () => {
    const server = await start();
    const { key: old } = await siteOf(server);
    await placet('key', 'new');
    const { key } = await siteOf(server);
    expect(key?.id).not.toBe(old?.id);
    await placet('key', 'forget', old?.id ?? '');
    const { id } = aSubmission();
    const place = { site: 'default', thread: '/a', comment: id };
    const email = old && (await sealEmail('late@mail.example', old, place));
    const late = await fetch(`${server.url}/v1/sites/default/comments?thread=/a`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(aSubmission({ id, ...(email && { email }) })),
    });
    expect(((await late.json()) as Problem).code).toBe('key_unknown');
    const { items } = await server.storage.audit.acts('default', 10, undefined);
    expect(items.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'command line forget-key',
      'command line new-key',
    ]);
    await server.stop();
  });

  it('stay with the owner who made one, however the server is started', async () => {
    const first = await start('owner');
    const owned = { id: 'AAAAAAAAAAAAAAAA', publicKey: 'A'.repeat(43), createdAt: Date.now() };
    await first.storage.ownerKeys.add({ ...owned, site: 'default', moderator: 'Ada' });
    await first.stop();
    const second = await start();
    expect((await siteOf(second)).key).toMatchObject({ id: owned.id, heldBy: 'owner' });
    await second.stop();
    await expect(access(join(data, 'keys.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    const told = await placet('key', 'new', '--key-held-by', 'owner');
    expect(told.out).toMatch(/is not in use, since owners hold the keys/);
  });

  it('are none where owners hold them and none has made one yet', async () => {
    const server = await start('owner');
    expect((await siteOf(server)).key).toBeNull();
    await server.stop();
    expect((await placet('key', 'list')).out).toBe('There is no key.\n');
    for (const id of ['it', '-p6jSBrhNKpcz-TY', '--6jSBrhNKpcz-TY']) {
      expect((await placet('key', 'forget', id)).err).toMatch(
        new RegExp(`^There is no key ${id} in [^\\n]*\\n$`),
      );
    }
  });

  it.each([
    [['key', 'forget'], 'Expected the id of a key'],
    [['start', '--key-held-by', 'nobody'], 'Expected --key-held-by or PLACET_KEY_HELD_BY to be '],
    [['moderator', 'invite', 'Eve', '--role', 'root'], 'Expected --role to be one of owner, '],
  ])('are asked for in a sentence: %j', async (args, sentence) => {
    const { code, err } = await placet(...args);
    expect(code).toBe(1);
    expect(err.startsWith(sentence)).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
