// The development server of the demo, and the tests in Node, Chromium and Firefox (WebKit: scripts/config).
import type { TestProjectConfiguration } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { find } from './scripts/lib/browsers.ts';
import { playwrightWithFrame } from './scripts/lib/found-frame.ts';
import { packageSources } from './scripts/lib/package-sources.ts';
import { inBrowsers, inNode, testDependencies } from './scripts/lib/test-files.ts';

const chromium = find('chromium');
const firefox = find('firefox');

function inBrowser(name: 'chromium' | 'firefox', launchOptions: object): TestProjectConfiguration {
  return {
    optimizeDeps: {
      include: testDependencies,
    },
    test: {
      name,
      include: inBrowsers,
      exclude: inNode,
      testTimeout: 30_000,
      // Real input goes to one page at a time.
      fileParallelism: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwrightWithFrame({ launchOptions }),
        instances: [{ browser: name, name, viewport: { width: 800, height: 600 } }],
      },
    },
  };
}

export default defineConfig({
  plugins: [packageSources()],
  test: {
    globalSetup: ['scripts/lib/test-server.ts'],
    projects: [
      // These tests change nothing that is global: one process loads the modules once for all of them.
      {
        // On a machine that is shared, a second's work may take ten.
        test: {
          name: 'node',
          environment: 'node',
          include: inNode,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      ...(chromium
        ? [inBrowser('chromium', chromium.path ? { executablePath: chromium.path } : {})]
        : []),
      ...(firefox
        ? [inBrowser('firefox', { channel: 'moz-firefox', executablePath: firefox.path })]
        : []),
    ],
  },
});
