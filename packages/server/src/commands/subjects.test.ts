import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type Site, type SubjectFile, type ThreadPage } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../start-server.js';
import { commentsPath, postComment } from '../testing/post-comment.js';
import { commandLine } from '../testing/command-line.js';
import { aSubmission } from '../testing/test-app.js';

let data: string;
let server: RunningServer;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-subjects-'));
  const rules = { previouslyApproved: false, floodSeconds: 0 };
  server = await startServer({ port: 0, data, log: 'silent', rules });
});
afterEach(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});

const { placet, said } = commandLine(() => data);

async function post(text: string, address: string): Promise<void> {
  const site = (await (await fetch(`${server.url}/v1/sites/default`)).json()) as Site;
  const id = newId();
  const email =
    site.key &&
    (await sealEmail(address, site.key, { site: 'default', thread: '/a', comment: id }));
  await postComment(server.url, { ...aSubmission({ id, text }), ...(email && { email }) });
}

async function read(): Promise<string[]> {
  const page = (await (await fetch(server.url + commentsPath)).json()) as ThreadPage;
  return page.items.map((comment) => JSON.stringify(comment));
}

describe('on the command line', { timeout: 60_000 }, () => {
  it('what is kept about somebody is printed and erased by the address, while the server runs', async () => {
    await post('First of Ann', 'ann@mail.example');
    await post('Only of Ben', 'ben@mail.example');
    await post('Second of Ann', 'ANN@mail.example');
    const file = JSON.parse(
      await said('export', 'subject', '--email', 'ann@mail.example'),
    ) as SubjectFile;
    expect(file.comments.map(({ text }) => text)).toEqual(['First of Ann', 'Second of Ann']);

    expect(await said('erase', '--email', 'ann@mail.example')).toMatch(/^Erased: 2 comments/);
    const left = JSON.parse(
      await said('export', 'subject', '--email', 'ann@mail.example'),
    ) as SubjectFile;
    expect(left.comments).toEqual([]);
    const seen = (await read()).join('\n');
    expect(seen).toContain('Only of Ben');
    expect(seen).not.toMatch(/of Ann/);
  });

  it.each([
    [['erase']],
    [['erase', '--email', 'nobody']],
    [['export', 'subject', '--email', 'a@b.example', '--author', 'x']],
  ])('one of the two is asked for: %j', async (args) => {
    const run = placet(...args);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toMatch(/^Expected either --email with an address, or --author [^\n]*\n$/);
  });
});
