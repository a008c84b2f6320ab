import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  readonly exports: Record<string, string | { readonly default: string }>;
}

const packages = join(import.meta.dirname, '../../packages');

/**
 * Resolves our own packages to their sources, through the same exports map that npm users get.
 *
 * Tests, the development server and the script-tag builds then need no build before them, and a deep import that the
 * exports map does not allow fails here as it would fail for a user.
 */
export function packageSources(): Plugin {
  return {
    name: 'placet-package-sources',
    enforce: 'pre',
    resolveId(id) {
      const [, scoped, subpath = ''] = /^(?:@placet\/([a-z]+)|placet)(\/.*)?$/.exec(id) ?? [];
      if (!/^(@placet\/|placet($|\/))/.test(id) || scoped === 'demo') return null;
      const folder = join(packages, scoped ?? 'placet');
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
      const target = manifest.exports[`.${subpath}`] ?? pattern(manifest, `.${subpath}`);
      if (target === undefined) throw new Error(`${id} is not an export of ${folder}/package.json`);
      const file = typeof target === 'string' ? target : target.default;
      return join(folder, file.replace('./dist/', './src/').replace(/\.js$/, '.ts'));
    },
  };
}

function pattern(manifest: Manifest, wanted: string): string | undefined {
  for (const [key, value] of Object.entries(manifest.exports)) {
    const [head, tail] = key.split('*');
    if (
      tail === undefined ||
      head === undefined ||
      !wanted.startsWith(head) ||
      !wanted.endsWith(tail)
    )
      continue;
    const file = typeof value === 'string' ? value : value.default;
    return file.replaceAll('*', wanted.slice(head.length, wanted.length - tail.length));
  }
  return undefined;
}
