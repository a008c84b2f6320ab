// Builds the script-tag files: the gate, the parts it loads, and everything in one file.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputOptions, type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { minifyLit } from '../../../scripts/lib/minify-lit.ts';
import { packageSources } from '../../../scripts/lib/package-sources.ts';
import type { Part, PartHashes } from '../src/cdn/load-parts.ts';

const source = join(import.meta.dirname, '../src/cdn');

/** Where the built files are: `placet.js`, `placet.mjs`, `placet.all.js`, and parts under `placet/`. */
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
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input,
    platform: 'browser',
    // Named by the HPKE library for runtimes without WebCrypto; no browser ever asks for it.
    external: ['crypto'],
    plugins: [packageSources(), minifyLit()] as InputOptions['plugins'],
    transform: { target: 'es2022', define },
  });
  const written = await build.write({
    dir: scriptsFolder,
    chunkFileNames: 'placet/[name]-[hash:6].js',
    minify: true,
    comments: false,
    ...output,
  });
  await build.close();
  return written.output.filter((file): file is OutputChunk => file.type === 'chunk');
}

/** Builds all script-tag files into {@link scriptsFolder}. */
export async function buildScripts(): Promise<void> {
  await rm(scriptsFolder, { recursive: true, force: true });
  await mkdir(scriptsFolder, { recursive: true });
  const names: readonly Part[] = ['consent', 'comments', 'moderation'];
  const parts = await bundle(
    Object.fromEntries(names.map((part) => [part, join(source, `part-${part}.ts`)])),
    { format: 'es', entryFileNames: 'placet/[name]-[hash:6].js' },
  );
  const hashes = Object.fromEntries(
    names.map((part) => {
      const file = parts.find(({ isEntry, name }) => isEntry && name === part)?.fileName ?? '';
      return [part, file.slice(`placet/${part}-`.length, -'.js'.length)];
    }),
  ) as PartHashes;
  const entry = join(source, 'placet.ts');
  const urls = (url: string) => ({
    PLACET_PARTS: JSON.stringify(hashes),
    PLACET_SCRIPT_URL: url,
  });
  const entries = [
    ...(await bundle(
      entry,
      { format: 'iife', entryFileNames: 'placet.js' },
      urls('document.currentScript.src'),
    )),
    ...(await bundle(
      entry,
      { format: 'es', entryFileNames: 'placet.mjs' },
      urls('import.meta.url'),
    )),
    ...(await bundle(join(source, 'placet-all.ts'), {
      format: 'iife',
      entryFileNames: 'placet.all.js',
      codeSplitting: false,
    })),
  ];
  const manifest: BuildManifest = Object.fromEntries(
    [...parts, ...entries].map(({ fileName, facadeModuleId, imports }) => [
      fileName,
      { facade: facadeModuleId?.split('/packages/')[1] ?? null, imports },
    ]),
  );
  await writeFile(join(scriptsFolder, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

if (import.meta.main) await buildScripts();
