// The folder decides where a test runs: pure code and the server in Node, everything else in real browsers.
export const inNode: string[] = [
  'packages/*/src/{core,*-core}/**/*.test.ts',
  'packages/{protocol,server}/src/**/*.test.ts',
  'scripts/**/*.test.ts',
];
export const inBrowsers: string[] = [
  'packages/{base,consent,comments,moderation,placet}/src/**/*.test.ts',
];
