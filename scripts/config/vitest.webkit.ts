// The element tests in WebKitGTK. Vitest knows WebDriver's "safari" only, so the request for a session is rewritten.
import process from 'node:process';
import { webdriverio } from '@vitest/browser-webdriverio';
import { defineConfig } from 'vitest/config';
import { packageSources } from '../lib/package-sources.ts';
import { root } from '../lib/run.ts';
import { inBrowsers, inNode, testDependencies } from '../lib/test-files.ts';
import { webkitPort, webkitSession } from '../lib/webkit-driver.ts';

export default defineConfig({
  root,
  plugins: [packageSources()],
  optimizeDeps: { include: testDependencies },
  test: {
    name: 'webkit',
    include: inBrowsers,
    exclude: inNode,
    testTimeout: 30_000,
    setupFiles: ['scripts/lib/scroll-first.ts'],
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
          if (body.includes('"safari"')) request.body = webkitSession;
          const rect = JSON.parse(body) as { height?: number };
          // The size that a test asks for is that of the page; the window has bars besides. Were it higher than both, what
          // lies below the page's frame would be clicked in vain instead of being scrolled to.
          const bars = Number(process.env['PLACET_WEBKIT_BARS']);
          if (rect.height) request.body = JSON.stringify({ ...rect, height: rect.height + bars });
          return request;
        },
      }),
    },
  },
});
