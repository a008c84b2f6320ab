import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ThreadPage } from '@placet/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wxrFile } from '../import/testing/exports.js';
import { type RunningServer, startServer } from '../start-server.js';
import { commandLine } from '../testing/command-line.js';

let data: string;
let server: RunningServer;
let file: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-import-'));
  server = await startServer({ port: 0, data, log: 'silent' });
  file = join(data, 'export.xml');
  // What is years old in the trash is erased by the running server at any moment.
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(file, wxrFile.replaceAll(/2019-05-0\d/g, today));
});
afterEach(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});

const { placet, said } = commandLine(() => data);

async function total(): Promise<number> {
  const thread = encodeURIComponent('/2019/05/night/');
  const url = `${server.url}/v1/sites/default/comments?thread=${thread}`;
  return ((await (await fetch(url)).json()) as ThreadPage).total;
}

describe('on the command line', { timeout: 60_000 }, () => {
  it('an export of WordPress is tried, imported and imported again, while the server runs', async () => {
    const dry = await said('import', 'wxr', file, '--dry-run');
    expect(dry).toMatch(
      /^Would import: 6 comments in 2 threads \(4 published, 1 pending, 1 in the trash\)\.$/m,
    );
    expect(await total()).toBe(0);
    const done = await said('import', 'wxr', file);
    expect(done).toMatch(/^Imported: 6 comments in 2 threads/);
    expect(done).toMatch(/^E-mail addresses sealed: 6\.$/m);
    expect(await total()).toBe(3);
    expect(await said('import', 'wxr', file)).toMatch(
      /^Imported: 0 comments in 0 threads\.\nHere already, and left as they are: 6\.$/m,
    );
    expect(await said('key', 'list')).toMatch(/, 6 addresses$/m);
  });

  it.each([
    [['import'], /^Expected a format and a file: import <wxr\|disqus\|isso\|json> <file>\.\n$/],
    [['import', 'blogger', 'x'], /^Expected a format and a file/],
    [['import', 'wxr', 'nowhere.xml'], /^Cannot open nowhere\.xml: ENOENT[^\n]*\n$/],
  ])('what is missing is said: %j', async (args, message) => {
    const run = placet(...args);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toMatch(message);
  });

  it('a file that ends too early says what stays', async () => {
    await writeFile(file, wxrFile.slice(0, -200));
    const run = placet('import', 'wxr', file);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toMatch(
      /^The file is no XML that can be read: [^\n]*\nWhat was imported before that stays; import again once the file is whole\.\n$/,
    );
  });
});
