// The peers: packages with a lockfile of their own, installed by the first benchmark that needs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the peers are installed, apart from everything that Placet needs. */
export const peersFolder: string = join(import.meta.dirname, '../peers');

/** Installs the peers as their lockfile says, where they are missing. No script of theirs is run. */
export function installPeers(): void {
  if (existsSync(join(peersFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the peers (once)…');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed; see what npm says above.');
}

/** The version of a peer that is installed. */
export function versionOf(name: string): string {
  const file = join(peersFolder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The name of a contender, with its version where it is a package. */
export function titleOf(one: { readonly name: string; readonly package?: string }): string {
  return one.package ? `${one.name} ${versionOf(one.package)}` : one.name;
}
