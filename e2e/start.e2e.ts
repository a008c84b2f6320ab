import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from './support/test.ts';

const root = join(import.meta.dirname, '..');

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

/** Starts what `npm start` starts once everything is built. */
function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['demo/main.ts'], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return { child, output: () => output };
}

async function stop({ child }: Started): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}

test('the start prints three addresses that work, and a second start keeps the data', async ({
  page,
}) => {
  const data = await mkdtemp(join(tmpdir(), 'placet-start-'));
  const PORT = await freePort();
  const first = start({ PORT, PLACET_DATA: data });
  await expect.poll(first.output, { timeout: 20_000 }).toContain('/gallery');
  const [article = '', invite = '', gallery = ''] =
    first.output().match(/http:\/\/localhost:\d+\/\S*/g) ?? [];
  await page.goto(article);
  await expect(page.getByText('27 commentaires')).toBeVisible();
  await page.goto(gallery);
  await expect(page.getByRole('link', { name: 'thread-empty' })).toBeVisible();
  await page.goto(invite);
  const queue = page.locator('placet-moderation');
  const row = queue.getByRole('article').filter({ hasText: 'Nouvelle voisine' });
  await row.getByRole('button', { name: /^Publier/ }).click();
  await expect(row).toBeHidden();
  await stop(first);

  const second = start({ PORT, PLACET_DATA: data });
  await expect.poll(second.output, { timeout: 20_000 }).toContain('/gallery');
  await page.goto(article);
  await expect(page.getByText('28 commentaires')).toBeVisible();
  await stop(second);
  await rm(data, { recursive: true, force: true });
});

test('a taken port is one clear sentence', async () => {
  const data = await mkdtemp(join(tmpdir(), 'placet-start-'));
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const started = start({ PORT: String(port), PLACET_DATA: data });
  const [code] = (await once(started.child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(started.output().trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^Port ${port} is taken`)),
  ]);
  taken.close();
  await rm(data, { recursive: true, force: true });
});
