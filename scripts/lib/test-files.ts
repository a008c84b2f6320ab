// The folder decides where a test runs: pure code and the server in Node, everything else in real browsers.
export const inNode: string[] = [
  'packages/*/src/{core,*-core,strings}/**/*.test.ts',
  'packages/{protocol,server}/src/**/*.test.ts',
  'scripts/**/*.test.ts',
];
export const inBrowsers: string[] = [
  'packages/{base,consent,comments,moderation,placet}/src/**/*.test.ts',
];

// Found only while tests run, these would make Vite load a page again in the middle of a test.
export const testDependencies: string[] = [
  '@hpke/core',
  '@testing-library/dom',
  'axe-core',
  'fast-check',
  'idb-keyval',
  'jose',
  'lit',
  'lit/html.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/repeat.js',
  'uuid',
  'valibot',
];
