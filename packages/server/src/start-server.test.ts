import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site, ThreadPage } from '@placet/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importComments } from './seed.js';
import { StartError } from './start-error.js';
import { startServer } from './start-server.js';
import { openStorage } from './storage/open-storage.js';
import { aSubmission } from './testing/test-app.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-start-'));
});
afterEach(() => rm(data, { recursive: true }));

const here = import.meta.dirname;
const comments = '/v1/sites/default/comments?thread=%2Fa';

/** Starts the command line as its users do, and collects what it says. */
function placetServer(args: readonly string[], env: Record<string, string>) {
  return runNode([join(here, 'main.ts'), ...args], env);
}

function runNode(args: readonly string[], env: Record<string, string>) {
  const hooks = join(here, '../../../scripts/lib/from-sources.ts');
  const child = spawn(process.execPath, ['--import', hooks, ...args], {
    env: { PATH: process.env['PATH'], PLACET_DATA: data, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  async function url(): Promise<string> {
    for (;;) {
      const [, found] = /"url":"([^"]+)"/.exec(said.out) ?? [];
      if (found) return found;
      const over = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
      if (over) throw new Error(said.err);
    }
  }
  return { child, said, ended, url };
}

async function post(url: string, submission = aSubmission(), origin?: string): Promise<number> {
  const answer = await fetch(`${url}${comments}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(origin && { Origin: origin }) },
    body: JSON.stringify(submission),
  });
  await answer.text();
  return answer.status;
}

describe('a server that is killed', () => {
  it('has lost no comment that it acknowledged', { timeout: 60_000 }, async () => {
    const program = `
      const { startServer } = await import(process.env.START_SERVER);
      await startServer({ port: 0, data: process.env.PLACET_DATA, rules: { floodSeconds: 0 } });`;
    const first = runNode(['--input-type=module', '-e', program], {
      START_SERVER: join(here, 'start-server.ts'),
    });
    const url = await first.url();
    const acknowledged: string[] = [];
    const write = async (): Promise<void> => {
      for (;;) {
        const submission = aSubmission();
        // Refused connections and broken answers: the server is dead, and this comment was not acknowledged.
        const status = await post(url, submission).catch(() => undefined);
        if (status === undefined) return;
        expect(status).toBe(202);
        acknowledged.push(submission.id);
        // In the middle of the work, not after it: the other writers have comments on their way.
        if (acknowledged.length === 25) first.child.kill('SIGKILL');
      }
    };
    await Promise.all([write(), write(), write(), write()]);
    await first.ended;
    expect(acknowledged.length).toBeGreaterThanOrEqual(25);

    const second = await startServer({ port: 0, data, log: 'silent' });
    const kept = await second.storage.queue.findMany('default', acknowledged);
    expect(kept.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
    await second.stop();
  });
});

describe('a server that is asked to stop', () => {
  it('ends its streams, answers what it was asked, and closes', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    const stream = await fetch(`${server.url}/v1/sites/default/events?thread=/a`);
    await Promise.all([stream.text(), server.stop(), server.stop()]);
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  it('leaves everything for the next start', async () => {
    const options = { port: 0, data, log: 'silent', rules: { previouslyApproved: false } } as const;
    const first = await startServer(options);
    expect(await post(first.url)).toBe(201);
    await first.stop();
    const second = await startServer(options);
    const page = (await (await fetch(`${second.url}${comments}`)).json()) as ThreadPage;
    expect(page.total).toBe(1);
    await second.stop();
  });
});

describe('a server whose readers listen', () => {
  it('has twenty places for a network, and knows when one is free again', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    const leaving = new AbortController();
    const listen = (init: RequestInit = {}) =>
      fetch(`${server.url}/v1/sites/default/events?thread=/a`, init);
    await listen({ signal: leaving.signal });
    const others = await Promise.all(Array.from({ length: 19 }, () => listen()));
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 200));
    expect((await listen()).status).toBe(503);
    leaving.abort();
    await vi.waitFor(async () => expect((await listen()).status).toBe(200), { timeout: 10_000 });
    expect((await listen()).status).toBe(503);
    await server.stop();
  });
});

describe('a server that promises to erase', () => {
  it('does so soon after its start, and keeps what is not due', { timeout: 60_000 }, async () => {
    const storage = await openStorage(join(data, 'placet.sqlite'));
    const spam = { thread: '/a', name: 'Robot', text: 'Buy!', state: 'spam' } as const;
    const day = 86_400_000;
    await importComments(storage, 'default', [
      { ...spam, key: 'old', createdAt: Date.now() - 31 * day },
      { ...spam, key: 'new', createdAt: Date.now() - 29 * day },
    ]);
    await storage.close();
    let log = '';
    const site = { notice: { retentionDays: 30 } };
    const server = await startServer({
      port: 0,
      data,
      site,
      log: { write: (line) => (log += line) },
    });
    const told = (await (await fetch(`${server.url}/v1/sites/default`)).json()) as Site;
    expect(told.notice.retentionDays).toBe(30);
    await vi.waitFor(() => expect(log).toContain('"comments":1'), { timeout: 50_000 });
    expect((await server.storage.queue.counts('default')).spam).toBe(1);
    await server.stop();
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses to promise %d days', async (retentionDays) => {
    const site = { notice: { retentionDays } };
    await expect(startServer({ port: 0, data, site })).rejects.toThrow(StartError);
  });
});

describe('the log', () => {
  it('has a line for each request, with neither query nor body, header nor address', async () => {
    let log = '';
    const server = await startServer({ port: 0, data, log: { write: (line) => (log += line) } });
    await post(server.url, aSubmission({ name: 'Nobody’s business' }));
    await server.stop();
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toContainEqual({
      level: 30,
      time: expect.any(Number),
      method: 'POST',
      path: '/v1/sites/default/comments',
      status: 202,
      ms: expect.any(Number),
      msg: 'request',
    });
    for (const secret of ['thread', 'business', 'application/json', '127.0.0.1', '::1']) {
      expect(log).not.toContain(secret);
    }
  });
});

describe('the metrics', () => {
  it('count requests by method and status', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    await (await fetch(`${server.url}/healthz`)).text();
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('placet_http_requests_total{method="GET",status="200"} 1');
    await server.stop();
  });
});

describe('the command line', { timeout: 60_000 }, () => {
  it('says in one sentence that a port is taken', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    const { port } = new URL(server.url);
    const second = placetServer(['start'], { PORT: port });
    expect((await second.ended)[0]).toBe(1);
    expect(second.said.err).toMatch(new RegExp(`^Port ${port} is taken [^\\n]*\\n$`));
    await server.stop();
  });

  it('prints a link that signs a moderator in at the running server', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    const { port } = new URL(server.url);
    const command = placetServer(['moderator', 'invite', 'Ada', 'B.'], { PORT: port });
    expect((await command.ended)[0]).toBe(0);
    const [, invite] =
      /^http:\/\/localhost:\d+\/moderation#invite=(\S+)\n$/.exec(command.said.out) ?? [];
    const answer = await fetch(`${server.url}/v1/sites/default/moderation/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.url },
      body: JSON.stringify({ invite }),
    });
    expect(await answer.json()).toMatchObject({ moderator: 'Ada B.' });
    await server.stop();
  });

  it.each<[string[], Record<string, string>, string]>([
    [['start'], { PORT: 'http' }, 'Expected PORT to be a number'],
    [['start'], { PLACET_URL: 'comments.example' }, 'Expected PLACET_URL'],
    [['start'], { PLACET_TRUST_PROXY: 'nginx' }, 'Expected trusted proxies'],
    [['start'], { PLACET_LOG: 'loud' }, 'Expected PLACET_LOG'],
    [['start'], { PLACET_SETTINGS: '/nowhere.json' }, 'Expected the settings file /nowhere.json'],
    [['start', '--nope'], {}, '--nope'],
  ])('says what it expected: %j %j', async (args, env, sentence) => {
    const command = placetServer(args, env);
    expect((await command.ended)[0]).toBe(1);
    expect(command.said.err).toContain(sentence);
    expect(command.said.err.trim().split('\n')).toHaveLength(1);
  });

  it('obeys the settings file, the environment before it, and a request to stop', async () => {
    const settings = {
      site: { locale: 'fr', nameRequired: false, notice: { controller: 'Le Canal' } },
      rules: { disallowedWords: ['casino', 'poker'], previouslyApproved: false, floodSeconds: 0 },
      origins: ['https://file.example'],
    };
    await writeFile(join(data, 'settings.json'), JSON.stringify(settings));
    const server = placetServer(['start'], { PORT: '0', PLACET_ORIGINS: 'https://env.example' });
    const url = await server.url();
    const site = await (await fetch(`${url}/v1/sites/default`)).json();
    expect(site).toMatchObject({
      locale: 'fr',
      nameRequired: false,
      moderation: 'some',
      notice: { controller: 'Le Canal', contact: null, retentionDays: 180 },
    });
    expect(await post(url, aSubmission({ name: '' }), 'https://env.example')).toBe(201);
    expect(await post(url, aSubmission({ text: 'Poker!' }), 'https://env.example')).toBe(202);
    expect(await post(url, aSubmission(), 'https://file.example')).toBe(403);
    server.child.kill('SIGTERM');
    expect((await server.ended)[0]).toBe(0);
  });
});
