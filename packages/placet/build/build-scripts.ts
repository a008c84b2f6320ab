// Builds the script-tag files: the gate, the parts it loads, and everything in one file.
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type InputOptions,
  type OutputChunk,
  type OutputOptions,
  type Plugin,
  rolldown,
} from 'rolldown';
import { minifyLit } from '../../../scripts/lib/minify-lit.ts';
import { packageSources } from '../../../scripts/lib/package-sources.ts';
import { languageFiles } from './language-files.ts';
import { type BuildProof, hashTexts, sha256 } from './proof.ts';
import manifestOfPackage from '../package.json' with { type: 'json' };
import type { Part } from '../src/cdn/load-parts.ts';

const source = join(import.meta.dirname, '../src/cdn');

/** Where the built files are: `placet.js`, `placet.mjs`, `placet.signals.js`, `placet.guard.js`, `placet.migrate.js`, `placet.all.js`, the parts in `placet/<hash>/`, and `placet-proof.json`. */
export const scriptsFolder: string = join(import.meta.dirname, '../dist/cdn');

/** One built file, as the size budgets read it. */
export interface BuiltFile {
  /** The source file that it was split off for; `null` for what several files share. */
  readonly facade: string | null;
  /** The files that are always loaded with it. */
  readonly imports: readonly string[];
}

/** Every built file by its name. */
export type BuildManifest = Readonly<Record<string, BuiltFile>>;

async function bundle(
  input: NonNullable<InputOptions['input']>,
  output: OutputOptions,
  define: Readonly<Record<string, string>> = {},
  plugins: readonly Plugin[] = [],
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input,
    platform: 'browser',
    // Named by the HPKE library for runtimes without WebCrypto; no browser ever asks for it.
    external: ['crypto'],
    plugins: [packageSources(), minifyLit(), ...plugins] as InputOptions['plugins'],
    // The parser of comments is never given a character reference; its browser build would read them by `innerHTML`.
    resolve: {
      alias: { 'decode-named-character-reference': join(import.meta.dirname, 'no-references.ts') },
    },
    transform: { target: 'es2022', define },
  });
  const generated = await build.generate({ minify: true, comments: false, ...output });
  await build.close();
  return generated.output.filter((file): file is OutputChunk => file.type === 'chunk');
}

/** Writes files into a folder of the built ones, and gives their lines of the manifest. */
async function write(files: readonly OutputChunk[], folder = ''): Promise<BuildManifest> {
  await mkdir(join(scriptsFolder, folder), { recursive: true });
  const lines = files.map(async ({ fileName, code, facadeModuleId, imports }) => {
    await writeFile(join(scriptsFolder, folder, fileName), code);
    const facade = facadeModuleId?.split('/packages/')[1] ?? null;
    return [folder + fileName, { facade, imports: imports.map((name) => folder + name) }] as const;
  });
  return Object.fromEntries(await Promise.all(lines));
}

/** What `placet-proof.json` says of some files. */
function hashesOf(files: readonly OutputChunk[], folder = ''): [path: string, hash: string][] {
  return files.map(({ fileName, code }) => [folder + fileName, sha256(code)]);
}

/** Changes whenever anything in the files does, so that they may be kept for ever under this name. */
function contentHash(files: readonly OutputChunk[]): string {
  const hash = createHash('sha256');
  for (const { code } of files) hash.update(code);
  return hash.digest('base64url').slice(0, 8);
}

/**
 * Names a part after its source: `packages/consent/src/strings/fr.ts` is `consent-fr.js`. Names that
 * differ by little cost little where a part lists forty languages; that a file changed shows in the
 * name of the folder.
 */
function nameOf(file: string): string {
  const path = file.split('/packages/')[1] ?? file.split('/node_modules/').at(-1) ?? file;
  const words = path
    .replace(/(\.[jt]s)+$/, '')
    .replaceAll('@', '')
    .split('/');
  return `${words.filter((word) => !/^(src|strings|elements|core|clients)$/.test(word)).join('-')}.js`;
}

/** Builds all script-tag files into {@link scriptsFolder}. */
export async function buildScripts(): Promise<void> {
  await rm(scriptsFolder, { recursive: true, force: true });
  const names: readonly Part[] = [
    'comment-count',
    'comment-form',
    'comments',
    'consent',
    'consent-button',
    'consent-debug',
    'consent-history',
    'consent-preferences',
    'embed',
    'policy',
    'decide',
    'follow-up',
  ];
  const texts = await hashTexts();
  const hashes = { PLACET_CATALOG_HASHES: JSON.stringify(texts) };
  const visitors = await bundle(
    {
      ...Object.fromEntries(names.map((part) => [part, join(source, `part-${part}.ts`)])),
      // The same module that other elements load it by, or there would be a file more for each visitor.
      consent: join(source, '../../../consent/src/define.ts'),
    },
    {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: ({ facadeModuleId, name }) => nameOf(facadeModuleId ?? name),
      // One file of what all parts share, rather than one for each set of parts that share something.
      codeSplitting: {
        groups: [
          // What the count of comments shares with the thread, so that neither loads the other.
          {
            name: 'thread',
            test: /comments\/src\/(clients\/(ask|count-threads)|strings\/(catalogs|format)|elements\/shared\/(absolute|page))\.|base\/src\/core\/(relative-time|store)\./,
          },
          { name: 'base', test: /base\/src\/elements\/(complain|small-element|\w+-controller)/ },
          {
            name: 'words',
            test: /consent\/src\/(note|elements\/consent\/purposes|page-consent|strings\/catalogs)/,
          },
        ],
      },
    },
    hashes,
    [languageFiles(nameOf)],
  );
  // Apart, so that nothing of it ever weighs on visitors, who share the libraries that seal and sign.
  const moderators = await bundle(
    { moderation: join(source, 'part-moderation.ts') },
    {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: ({ facadeModuleId, name }) =>
        nameOf(facadeModuleId ?? name).replace(/^(?!moderation)/, 'moderation-'),
    },
    {},
    [languageFiles(nameOf)],
  );
  const parts = [...visitors, ...moderators];
  const folder = `placet/${contentHash(parts)}/`;
  const entry = join(source, 'placet.ts');
  const places = (url: string) => ({
    PLACET_PARTS_FOLDER: JSON.stringify(folder),
    PLACET_SCRIPT_URL: url,
  });
  const entries = [
    ...(await bundle(
      entry,
      { format: 'iife', entryFileNames: 'placet.js' },
      places('document.currentScript.src'),
    )),
    ...(await bundle(
      entry,
      { format: 'es', entryFileNames: 'placet.mjs' },
      places('import.meta.url'),
    )),
    ...(await bundle(join(source, 'signals.ts'), {
      format: 'iife',
      entryFileNames: 'placet.signals.js',
    })),
    ...(await bundle(join(source, 'guard.ts'), {
      format: 'iife',
      entryFileNames: 'placet.guard.js',
    })),
    ...(await bundle(join(source, 'migrate.ts'), {
      format: 'iife',
      entryFileNames: 'placet.migrate.js',
    })),
    ...(await bundle(
      join(source, 'placet-all.ts'),
      { format: 'iife', entryFileNames: 'placet.all.js', codeSplitting: false },
      hashes,
    )),
  ];
  const manifest = { ...(await write(parts, folder)), ...(await write(entries)) };
  await writeFile(join(scriptsFolder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  const proof: BuildProof = {
    version: manifestOfPackage.version,
    algorithm: 'SHA-256',
    files: Object.fromEntries([...hashesOf(entries), ...hashesOf(parts, folder)]),
    texts,
  };
  await writeFile(join(scriptsFolder, 'placet-proof.json'), JSON.stringify(proof, null, 2));
}

if (import.meta.main) await buildScripts();
