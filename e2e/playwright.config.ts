import { defineConfig, devices, type Project } from '@playwright/test';
import { find } from '../scripts/lib/browsers.ts';

const chromium = find('chromium');
const firefox = find('firefox');

const projects: Project[] = [
  {
    name: 'chromium',
    use: {
      ...devices['Desktop Chrome'],
      launchOptions: chromium?.path ? { executablePath: chromium.path } : {},
    },
  },
];
if (firefox?.path) {
  projects.push({
    name: 'firefox',
    // WebDriver BiDi shows no request bodies and no downloads and emulates no media, and names of hosts are mapped in Chromium alone; the
    // others do not depend on the engine, or are tried in each of them element by element.
    testIgnore:
      /(bad-input|npm-install|start|cross-origin|guard|hostile-text|prerender|without-javascript|accessibility|email-privacy|consent-(law|defects)(-\w+)?|consent-records|moderation-(queue|people|keys|page))\.e2e\.ts$/,
    use: {
      ...devices['Desktop Firefox'],
      channel: 'moz-firefox',
      launchOptions: { executablePath: firefox.path },
    },
  });
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // A shared machine stalls now and then; what passes only the second time is listed as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  // What a driver lost is found out in time to be tried again.
  use: { trace: 'on-first-retry', locale: 'fr-FR', actionTimeout: 45_000 },
  projects,
});
