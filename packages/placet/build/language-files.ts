import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

/** A list of languages: `catalogs.ts` beside the catalogs. */
const list = /\/strings\/(?:[\w-]+\/)?catalogs\.ts$/;
const entry = /^ +'?([\w-]+)'?: \(\) => import\('\.\/([\w-]+)\.js'\),$/gm;

/**
 * Lets a list of languages name each of them once. `import()` needs an address written out for a bundler to find the
 * file, which costs a visitor eight octets for each of fifty languages; here the files are known, so that the list can be
 * one string and one `import()`.
 *
 * @param nameOf Names the built file of a source file.
 */
export function languageFiles(nameOf: (source: string) => string): Plugin {
  return {
    name: 'placet-language-files',
    transform: {
      filter: { id: list },
      handler(code, id) {
        const tags: string[] = [];
        const others: string[] = [];
        let beginning = '';
        for (const [line, tag = '', file = ''] of code.matchAll(entry)) {
          const source = join(dirname(id), `${file}.ts`);
          const fileName = nameOf(source);
          this.emitFile({ type: 'chunk', id: source, fileName });
          beginning = fileName.slice(0, -`${file}.js`.length);
          if (tag.toLowerCase() === file) tags.push(tag);
          else others.push(line);
        }
        if (tags.length < 2) return null;
        const start = code.indexOf('= {');
        return {
          code: `${code.slice(0, start)}= {
  ...Object.fromEntries(
    '${tags.join(' ')}'.split(' ').map((tag) => [tag, () => import('./${beginning}' + tag.toLowerCase() + '.js')]),
  ),
${others.join('\n')}
};`,
          map: null,
        };
      },
    },
  };
}
