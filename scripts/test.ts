// `npm test`: everything, in the order in which a mistake is found soonest. Ends with `N passed, N failed`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checks } from './check.ts';
import { type Engine, ensure, find } from './lib/browsers.ts';
import { build } from './lib/build.ts';
import { root, run } from './lib/run.ts';
import { checkPackages } from './packages.ts';
import { checkSizes } from './sizes.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

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

/** A step that ran but told no figures counts as one failure: a runner that dies must not look like a pass. */
function readReport(file: string, ok: boolean, read: (report: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(join(results, file), 'utf8')) as never);
    return ok || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function vitest(step: string, report: string, args: readonly string[]): Promise<void> {
  heading(step);
  const output = ['--reporter=default', '--reporter=json', `--outputFile=test-results/${report}`];
  const ok = await run('vitest', ['run', ...output, ...args]);
  add(step, readReport(report, ok, vitestCount));
}

/** WebKitGTK is driven over a display of its own; where that cannot be had, no test runs and none is counted. */
async function webkit(): Promise<boolean> {
  const step = 'element tests in WebKit';
  heading(step);
  const output = ['--reporter=default', '--reporter=json', '--outputFile=test-results/webkit.json'];
  const ok = await run('vitest', ['run', ...output, '--config', 'scripts/config/vitest.webkit.ts']);
  const count = readReport('webkit.json', true, vitestCount);
  if (count.passed + count.failed === 0 || !existsSync(join(results, 'webkit.json'))) {
    console.log('WebKit could not be driven on this machine.');
    return false;
  }
  add(step, ok || count.failed > 0 ? count : { ...count, failed: 1 });
  return true;
}

function vitestCount(report: { numPassedTests: number; numFailedTests: number }): Count {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
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

// One engine after the other: side by side on two cores, they time each other out.
await vitest('unit tests in Node', 'node.json', ['--project', 'node']);
await vitest('element tests in Chromium', 'chromium.json', ['--project', 'chromium']);
if (find('firefox')) {
  await vitest('element tests in Firefox', 'firefox.json', ['--project', 'firefox']);
}
const isWebkitDriven = find('webkit') !== undefined && (await webkit());

heading('end to end');
const ok = await run('playwright', ['test', '-c', 'e2e/playwright.config.ts']);
add(
  'end to end',
  readReport(
    'e2e.json',
    ok,
    (r: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: r.stats.expected + r.stats.flaky,
      failed: r.stats.unexpected,
    }),
  ),
);

heading('result');
const used = engines.filter((engine) => (engine === 'webkit' ? isWebkitDriven : find(engine)));
console.log(`Engines used: ${used.join(', ')}. ${Math.round((Date.now() - started) / 1000)} s.`);
for (const failure of failures) console.log(failure);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
