// Everything that can be said about the code without running it: format, lint, types, architecture.
import process from 'node:process';
import { checkArchitecture } from './lib/architecture.ts';
import { root, run } from './lib/run.ts';

export interface Check {
  readonly name: string;
  readonly pass: () => Promise<boolean>;
}

export const checks: readonly Check[] = [
  { name: 'format', pass: () => run('oxfmt', ['-c', 'scripts/config/oxfmt.json', '--check', '.']) },
  { name: 'types', pass: () => run('tsc', ['-b']) },
  // After the types, which it reads from what they build.
  {
    name: 'lint',
    pass: () =>
      run('oxlint', ['-c', 'scripts/config/oxlint.json', '--type-aware', '--deny-warnings', '.']),
  },
  { name: 'types of tests and scripts', pass: () => run('tsc', ['-p', 'scripts/tsconfig.json']) },
  {
    name: 'architecture',
    pass: async () => {
      const broken = checkArchitecture(root);
      for (const line of broken) console.error(line);
      return broken.length === 0;
    },
  },
];

if (import.meta.main) {
  for (const { name, pass } of checks) {
    if (await pass()) continue;
    console.error(`\n${name}: failed. "npm run fix" mends format and some of lint.`);
    process.exit(1);
  }
}
