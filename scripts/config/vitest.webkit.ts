// The element tests in WebKitGTK. Vitest knows WebDriver's "safari" only, so the request for a session is rewritten.
import { webdriverio } from '@vitest/browser-webdriverio';
import { defineConfig } from 'vitest/config';
import { find } from '../lib/browsers.ts';
import { packageSources } from '../lib/package-sources.ts';
import { root } from '../lib/run.ts';
import { inBrowsers, inNode, testDependencies } from '../lib/test-files.ts';
import { webkitPort } from '../lib/webkit-driver.ts';

const session = JSON.stringify({
  capabilities: {
    firstMatch: [{}],
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: find('webkit')?.path,
        args: ['--automation'],
      },
    },
  },
});

export default defineConfig({
  root,
  plugins: [packageSources()],
  optimizeDeps: { include: testDependencies },
  test: {
    name: 'webkit',
    include: inBrowsers,
    exclude: inNode,
    testTimeout: 30_000,
    setupFiles: ['scripts/lib/whole-window.ts'],
    globalSetup: ['scripts/lib/test-server.ts', 'scripts/lib/webkit-driver.ts'],
    browser: {
      enabled: true,
      headless: false,
      // A machine that is new to the sources needs a while before the first page is served.
      connectTimeout: 180_000,
      ui: false,
      screenshotFailures: false,
      instances: [{ browser: 'safari', name: 'webkit' }],
      provider: webdriverio({
        hostname: '127.0.0.1',
        port: webkitPort,
        path: '/',
        logLevel: 'error',
        transformRequest: (request) => {
          const { body } = request;
          if (typeof body !== 'string') return request;
          if (body.includes('"safari"')) request.body = session;
          const rect = JSON.parse(body) as { height?: number };
          // The size that a test asks for is that of the page; the window has bars, which would cover its foot.
          if (rect.height) request.body = JSON.stringify({ ...rect, height: rect.height + 100 });
          return request;
        },
      }),
    },
  },
});
