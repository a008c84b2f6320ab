// Checks the packages as npm users get them: their manifests, their types, their exports, their contents.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, run } from './lib/run.ts';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly sideEffects?: boolean | readonly string[];
}

const packages = join(root, 'packages');

/** Every file that the exports map names exists, after a build. */
function exportsExist(folder: string, { name, exports }: Manifest): boolean {
  const files = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = files.filter((file) => !file.includes('*') && !existsSync(join(folder, file)));
  for (const file of missing) console.error(`${name} exports ${file}, which is not built`);
  return missing.length === 0;
}

/** Every command runs, and is none of the built files: npm links none that is only made after the install. */
function commandsRun(folder: string, { name, bin = {} }: Manifest): boolean {
  const broken = Object.values(bin).filter(
    (file) =>
      file.startsWith('./dist/') ||
      spawnSync(process.execPath, [join(folder, file), '--help']).status !== 0,
  );
  for (const file of broken) console.error(`${name} has a command that cannot be run: ${file}`);
  return broken.length === 0;
}

/** Importing an entry that promises no side effect neither throws nor needs a page: it works in Node. */
function importsQuietly({ name, exports, sideEffects }: Manifest): boolean {
  const entries = Object.keys(exports)
    .filter((key) => !/define|package\.json|\*/.test(key))
    .filter((key) => sideEffects === false || key === '.' || key.endsWith('/core'))
    .map((key) => name + key.slice(1));
  const code = `${entries.map((entry) => `await import(${JSON.stringify(entry)});`).join('')}
    if (globalThis.document) throw new Error('a page was made');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${name} cannot be imported without a page:\n${stderr}`);
  return status === 0;
}

/** Runs all checks of all packages. */
export async function checkPackages(): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  const add = (name: string, check: string, ok: boolean): void => {
    count[ok ? 'passed' : 'failed'] += 1;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${check}`);
  };
  for (const each of readdirSync(packages)) {
    const folder = join(packages, each);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    add(manifest.name, 'exports are built', exportsExist(folder, manifest));
    add(manifest.name, 'commands run', commandsRun(folder, manifest));
    add(manifest.name, 'imports without a side effect', importsQuietly(manifest));
    add(manifest.name, 'publint', await run('publint', [folder, '--strict']));
    add(
      manifest.name,
      'types resolve',
      await run('attw', [
        '--pack',
        folder,
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--quiet',
      ]),
    );
  }
  return count;
}

if (import.meta.main && (await checkPackages()).failed > 0) process.exitCode = 1;
