import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site, ThreadPage } from '@placet/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importComments } from './seed.js';
import { StartError } from './start-error.js';
import { startServer } from './start-server.js';
import { openStorage } from './storage/open-storage.js';
import { commentsPath, postComment } from './testing/post-comment.js';
import { runNode } from './testing/run-node.js';
import { aSubmission } from './testing/test-app.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-start-'));
});
afterEach(() => rm(data, { recursive: true }));

describe('a server that is killed', () => {
  it('has lost no comment that it acknowledged', { timeout: 60_000 }, async () => {
    const program = `
      const { startServer } = await import(process.env.START_SERVER);
      const rules = { floodSeconds: 0 };
      await startServer({ port: 0, data: process.env.PLACET_DATA, rules, site: { work: 'never' } });`;
    const first = runNode(['--input-type=module', '-e', program], {
      PLACET_DATA: data,
      START_SERVER: join(import.meta.dirname, 'start-server.ts'),
    });
    const url = await first.url();
    const acknowledged: string[] = [];
    const write = async (): Promise<void> => {
      for (;;) {
        const submission = aSubmission();
        // Refused connections and broken answers: the server is dead, and this comment was not acknowledged.
        const status = await postComment(url, submission).catch(() => undefined);
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
    expect(await postComment(first.url)).toBe(201);
    await first.stop();
    const second = await startServer(options);
    const page = (await (await fetch(`${second.url}${commentsPath}`)).json()) as ThreadPage;
    expect(page.total).toBe(1);
    await second.stop();
  });
});

describe('a server whose readers listen', () => {
  it('has twenty places for a network, and knows when one is free again', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    // Held to the end: an answer that nobody holds is thrown away with its connection, at any time.
    const held: Response[] = [];
    async function listen(signal: AbortSignal | null = null): Promise<number> {
      const answer = await fetch(`${server.url}/v1/sites/default/events?thread=/a`, { signal });
      held.push(answer);
      return answer.status;
    }
    const leaving = new AbortController();
    const first = await listen(leaving.signal);
    const others = await Promise.all(Array.from({ length: 19 }, () => listen()));
    expect([first, ...others]).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await listen()).toBe(503);
    leaving.abort();
    await vi.waitFor(async () => expect(await listen()).toBe(200), { timeout: 10_000 });
    expect(await listen()).toBe(503);
    expect(held.length).toBeGreaterThan(22);
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
    await postComment(server.url, aSubmission({ name: 'Nobody’s business' }));
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
