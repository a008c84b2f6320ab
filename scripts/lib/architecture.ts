import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** What files of one kind may not import. */
interface Rule {
  /** Tells the kind by the path from the repository's root. */
  readonly from: RegExp;
  /** What must not be imported: a path from the root, or the name of a package. */
  readonly forbidden: RegExp;
  readonly because: string;
  /** A dynamic `import()` is something else: it says when. */
  readonly staticOnly?: true;
}

const tests = /\.(test|contract|fixture)\.ts$/;

const rules: readonly Rule[] = [
  {
    from: /^packages\/[a-z]+\/src\/(?:[a-z]+-)?core\//,
    forbidden: /^(lit($|\/)|node:|packages\/[a-z]+\/src\/(?!(?:[a-z]+-)?core\/)|nanostores\/)/,
    because: 'a core knows no page, no storage and no network',
  },
  {
    from: /^packages\/[a-z]+\/src\/(repositories|effects|clients|storage)\//,
    forbidden: /^(lit($|\/)|packages\/[a-z]+\/src\/(elements|setup))/,
    because: 'an adapter knows its port, not the elements',
  },
  {
    from: /^packages\/(base|consent|comments|moderation)\/src\/(?!.*define\.ts$|define|gate|parts)/,
    forbidden: /(^|\/)define(\.ts)?$/,
    because: 'importing a class registers nothing; only define.ts does',
    staticOnly: true,
  },
  {
    from: /^packages\/protocol\//,
    forbidden: /^(lit($|\/)|node:|@placet\/)/,
    because: 'the protocol is what both sides share, and imports neither',
  },
  {
    from: /^packages\/base\//,
    forbidden: /^@placet\//,
    because: 'base is beneath both products',
  },
  {
    from: /^packages\/server\//,
    forbidden: /^(lit($|\/)|@placet\/(comments|consent|base))/,
    because: 'a server has no elements',
  },
  {
    from: /^packages\/(comments|moderation|consent)\//,
    forbidden: /^(@placet\/server|placet($|\/)|node:)/,
    because: 'a browser has no server inside',
  },
];

const longest = 400;

/** Lists every import that points outward and every file that holds too much, a sentence each. */
export function checkArchitecture(root: string): string[] {
  const broken: string[] = [];
  for (const path of globSync('packages/*/src/**/*.ts', { cwd: root })) {
    const file = path.split(sep).join('/');
    const text = readFileSync(join(root, file), 'utf8');
    const lines = text.split('\n').length;
    if (lines > longest) broken.push(`${file} has ${lines} lines; ${longest} at most`);
    if (!/^[a-z0-9-]+(\.(test|styles|contract|fixture|test-d))?\.ts$/.test(basename(file))) {
      broken.push(`${file} is not named in kebab-case`);
    }
    if (tests.test(file)) continue;
    for (const [, by, specifier = ''] of text.matchAll(/(from|import|import\()\s*'([^']+)'/g)) {
      const target = resolve(root, file, specifier);
      for (const { from, forbidden, because, staticOnly } of rules) {
        if (staticOnly && by === 'import(') continue;
        if (from.test(file) && forbidden.test(target)) {
          broken.push(`${file} imports ${specifier}: ${because}`);
        }
      }
    }
  }
  return broken;
}

function resolve(root: string, file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(root, join(root, dirname(file), specifier))
    .split(sep)
    .join('/');
  return path.replace(/\.js$/, '.ts');
}
