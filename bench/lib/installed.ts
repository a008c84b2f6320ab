import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Installs a package that one benchmark needs, once, outside of this repository and without its scripts.
 *
 * @returns The main file of a package that is code, so that it can be imported; the folder of one that is data.
 */
export function installed(name: string, version: string): string {
  const place = join(tmpdir(), 'placet-bench-packages', `${name.replace('/', '-')}-${version}`);
  const folder = join(place, 'node_modules', name);
  if (!existsSync(join(place, 'complete'))) {
    mkdirSync(place, { recursive: true });
    console.log(`Installing ${name} ${version} (once)…`);
    const args = ['install', '--prefix', place, '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status } = spawnSync('npm', [...args, `${name}@${version}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${name} could not be installed; see what npm says above.`);
    writeFileSync(join(place, 'complete'), '');
  }
  if (existsSync(join(folder, 'data'))) return folder;
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { main = 'index.js' } = JSON.parse(manifest) as { main?: string };
  return join(folder, main);
}
