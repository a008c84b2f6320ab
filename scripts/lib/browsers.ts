import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium as playwrightChromium } from 'playwright-core';

/** The engines that the tests know. Chromium is a must; the others are used wherever they can be had. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Where an engine was found; without a `path` it is Playwright's own copy. */
export interface Browser {
  readonly path?: string;
}

interface Known {
  /** Names an executable that wins over every other. */
  readonly variable: string;
  /** The Debian packages that bring it. */
  readonly packages: readonly string[];
  readonly paths: readonly string[];
}

/** Debian packs the same Chromium without its window, too: pages open in it in a third of the time. */
const windowless = '/usr/bin/chromium-headless-shell';

const known: Readonly<Record<Engine, Known>> = {
  chromium: {
    variable: 'PLACET_BROWSER',
    packages: ['chromium-headless-shell'],
    paths: [
      windowless,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
  },
  firefox: {
    variable: 'PLACET_FIREFOX',
    packages: ['firefox-esr'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
  webkit: {
    variable: 'PLACET_WEBKIT',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus-x11'],
    paths: [
      '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    ],
  },
};

/** Looks for an engine without installing anything. A variable that names nothing is an error, not ignored. */
export function find(engine: Engine): Browser | undefined {
  const { variable, paths } = known[engine];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist`);
    return { path: named };
  }
  if (engine === 'chromium' && existsSync(playwrightChromium.executablePath())) return {};
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  if (
    engine === 'webkit' &&
    !(existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb'))
  )
    return undefined;
  return { path };
}

/** Finds an engine, or installs it where this machine allows that. */
export function ensure(engine: Engine): Browser | undefined {
  const found = find(engine);
  if (found?.path === '/usr/bin/chromium' && mayInstall()) {
    aptInstall(known.chromium.packages);
    return find(engine);
  }
  if (found) return found;
  if (engine === 'chromium') {
    spawnSync('npx', ['--no', 'playwright', 'install', 'chromium'], { stdio: 'inherit' });
    const downloaded = find(engine);
    if (downloaded) return downloaded;
  }
  if (mayInstall()) {
    aptInstall(known[engine].packages);
    const installed = find(engine);
    if (installed) return installed;
  }
  if (engine !== 'chromium') return undefined;
  throw new Error(
    'The tests need Chromium. Type "npx playwright install chromium", or install the Debian package "chromium" ' +
      '(apt-get install chromium), or set PLACET_BROWSER to the path of a Chromium or Chrome.',
  );
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function aptInstall(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
    env,
  });
}
