// `npm test`: everything, in the order in which a mistake is found soonest. Ends with `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checks } from './check.ts';
import { type Engine, ensure, find } from './lib/browsers.ts';
import { build } from './lib/build.ts';
import { root, run } from './lib/run.ts';
import {
  type Count,
  countWithout,
  filesThatFailed,
  type VitestReport,
} from './lib/vitest-report.ts';
import { checkPackages } from './packages.ts';
import { checkSizes } from './sizes.ts';

const results = join(root, 'test-results');
const total = { passed: 0, failed: 0 };
const failures: string[] = [];

function add(step: string, { passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${step}: ${failed} failed`);
}

function heading(step: string): void {
  console.log(`\n── ${step} ${'─'.repeat(Math.max(0, 70 - step.length))}`);
}

/** A report that is not there counts as one failure: a runner that dies must not look like a pass. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A runner that failed without a failed test, or without any test, is one failure. */
function settle(ok: boolean, count: Count | undefined): Count {
  if (!count || count.passed + count.failed === 0) return { passed: 0, failed: 1 };
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

async function vitest(step: string, report: string, args: readonly string[]): Promise<void> {
  heading(step);
  const file = `${report}.json`;
  const once = async (
    files: readonly string[],
  ): Promise<readonly [boolean, VitestReport | undefined]> => {
    rmSync(join(results, file), { force: true });
    const output = ['--reporter=default', '--reporter=json', `--outputFile=test-results/${file}`];
    return [
      await run('vitest', ['run', ...output, ...args, ...files]),
      readReport(file) as VitestReport | undefined,
    ];
  };
  const [ok, first] = await once([]);
  const failed = first ? filesThatFailed(first) : [];
  // Over BiDi and WebDriver a runner now and then loses its frame or a click, and files of one engine share cookies. What
  // fails a second time, alone and in a new browser, has failed; where much fails, nothing is tried again.
  if (!first || failed.length === 0 || failed.length > 6) {
    add(step, settle(ok, first && countWithout(first, [])));
    return;
  }
  add(step, countWithout(first, failed));
  for (const name of failed) {
    console.log(`Failed; once more, alone, in a new browser: ${name}`);
    const [okAgain, again] = await once([name]);
    add(step, settle(okAgain, again && countWithout(again, [])));
  }
}

const started = Date.now();
rmSync(results, { recursive: true, force: true });

heading('browsers');
const engines: Engine[] = ['chromium', 'firefox', 'webkit'];
for (const engine of engines) {
  const browser = ensure(engine);
  console.log(
    `${engine}: ${browser ? (browser.path ?? 'Playwright’s own') : 'not on this machine'}`,
  );
}

for (const { name, pass } of checks) {
  heading(name);
  add(name, (await pass()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

heading('build');
if (await build()) {
  heading('sizes');
  add('sizes', checkSizes());
  heading('packages');
  add('packages', await checkPackages());
} else {
  add('build', { passed: 0, failed: 1 });
}

await vitest('unit tests in Node', 'node', ['--project', 'node']);
await vitest('element tests in Chromium', 'chromium', ['--project', 'chromium']);
if (find('firefox')) {
  await vitest('element tests in Firefox', 'firefox', ['--project', 'firefox']);
}
if (find('webkit')) {
  const config = ['--config', 'scripts/config/vitest.webkit.ts'];
  await vitest('element tests in WebKit', 'webkit', config);
}

heading('end to end');
const ok = await run('playwright', ['test', '-c', 'e2e/playwright.config.ts']);
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

const stats = (readReport('e2e.json') as PlaywrightReport | undefined)?.stats;
add(
  'end to end',
  settle(ok, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected }),
);

heading('result');
const used = engines.filter((engine) => find(engine));
console.log(`Engines used: ${used.join(', ')}. ${Math.round((Date.now() - started) / 1000)} s.`);
for (const failure of failures) console.log(failure);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
