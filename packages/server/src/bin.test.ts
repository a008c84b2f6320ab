import { access, constants, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runNode } from './testing/run-node.js';

const own = join(import.meta.dirname, '..');

it('the command is there before anything is built, and says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'placet-bin-'));
  await cp(join(own, 'package.json'), join(folder, 'package.json'));
  await cp(join(own, 'bin'), join(folder, 'bin'), { recursive: true });
  const run = runNode([join(folder, 'bin/placet-server.js'), 'start'], {});
  expect(await run.ended).toBe(1);
  expect(run.said.err).toMatch(/^The server is not built yet: [^\n]*\n$/);
  await access(join(folder, 'bin/placet-server.js'), constants.X_OK);
  await rm(folder, { recursive: true });
});
