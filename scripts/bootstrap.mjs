// The first step of every npm script, on whatever Node (>= 20) started npm and without a dependency:
// installs when the lockfile changed, then hands over to `npm run in:<name>`, where the pinned Node comes first on PATH.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const [name, ...args] = process.argv.slice(2);
const stamp = 'node_modules/.installed';
const cli = process.env.npm_execpath;

function npm(...words) {
  const run = cli ? [process.execPath, [cli, ...words]] : ['npm', words];
  return (
    spawnSync(run[0], run[1], { stdio: 'inherit', shell: !cli && process.platform === 'win32' })
      .status ?? 1
  );
}

const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform + process.arch)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing dependencies (once per lockfile)…');
  const failed = npm('ci', '--loglevel=error', '--include=dev', '--include=optional');
  if (failed) process.exit(failed);
  writeFileSync(stamp, wanted);
}
process.exit(npm('run', '--silent', `in:${name}`, '--', ...args));
