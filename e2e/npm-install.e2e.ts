import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { serveFolder } from './support/serve-folder.ts';
import { expect, test } from './support/test.ts';

const exec = promisify(execFile);
const root = join(import.meta.dirname, '..');

function npm(folder: string, ...args: string[]): Promise<unknown> {
  const cli = process.env['npm_execpath'];
  return cli
    ? exec(process.execPath, [cli, ...args], { cwd: folder })
    : exec('npm', args, { cwd: folder });
}

// Half of the audience never sees this repository: they get the tarballs, a bundler, and one import.
test('the packed packages install elsewhere, and a page that imports one element works', async ({
  page,
  demo,
}) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'placet-npm-'));
  const tarballs = join(folder, 'tarballs');
  await mkdir(tarballs);
  const names = ['base', 'protocol', 'consent', 'comments', 'moderation', 'placet'];
  const workspaces = names.flatMap((name) => ['-w', `packages/${name}`]);
  await npm(root, 'pack', ...workspaces, '--pack-destination', tarballs, '--loglevel=error');
  const files = (await readdir(tarballs)).map((file) => join(tarballs, file));
  expect(files).toHaveLength(names.length);

  const site = join(folder, 'site');
  await mkdir(site);
  await writeFile(
    join(site, 'package.json'),
    '{ "name": "site", "private": true, "type": "module" }',
  );
  await npm(site, 'install', ...files, '--no-audit', '--no-fund', '--loglevel=error');
  await writeFile(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title></head><body>
      <placet-comment-form src="${demo.url}" thread="/a"></placet-comment-form>
      <script type="module" src="./main.js"></script></body></html>`,
  );
  await writeFile(join(site, 'main.js'), `import 'placet/comment-form';`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await exec(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: site });

  const server = createServer(serveFolder(join(site, 'dist')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
  await expect(page.getByRole('heading', { name: 'Leave a comment' })).toBeVisible();
  await expect(page.getByText('Your email address will not be published.')).toBeVisible();
  const defined = await page.evaluate(() =>
    ['placet-comment-form', 'placet-consent', 'placet-moderation'].filter((tag) =>
      customElements.get(tag),
    ),
  );
  expect(defined, 'one import registers one element').toEqual(['placet-comment-form']);
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});
