// Builds the script-tag files: the gate, the parts it loads, and everything in one file.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { minifyLit } from '../../../scripts/lib/minify-lit.ts';
import { packageSources } from '../../../scripts/lib/package-sources.ts';
import type { Part, PartFiles } from '../src/cdn/load-parts.ts';

const source = join(import.meta.dirname, '../src/cdn');

/** Where the built files are: `placet.js`, `placet.mjs`, `placet.all.js`, and parts under `placet/`. */
export const scriptsFolder: string = join(import.meta.dirname, '../dist/cdn');

/** One built file, as the size budgets read it. */
export interface BuiltFile {
  /** The source file that it stands for, if it is an entry or is imported dynamically. */
  readonly facade: string | null;
  /** Files loaded with it. */
  readonly imports: readonly string[];
}

/** Every built file by its name. */
export type BuildManifest = Readonly<Record<string, BuiltFile>>;

const shared: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  plugins: [packageSources(), minifyLit()],
};

function output(format: 'es' | 'iife', names: string, codeSplitting = true): Rolldown.OutputOptions {
  return {
    format,
    entryFileNames: names,
    chunkFileNames: 'placet/[name]-[hash].js',
    minify: true,
    comments: { legal: false },
    ...(codeSplitting ? {} : { codeSplitting: false }),
  };
}

async function bundle(
  input: Rolldown.InputOption,
  options: Rolldown.OutputOptions,
  define: Readonly<Record<string, string>> = {},
): Promise<readonly Rolldown.OutputChunk[]> {
  const result = await build({
    ...shared,
    define,
    build: {
      outDir: scriptsFolder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: options, preserveEntrySignatures: 'strict' },
    },
  });
  const { output: files } = Array.isArray(result) ? result[0] : (result as Rolldown.RolldownOutput);
  return files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
}

/** Builds all script-tag files into {@link scriptsFolder}. */
export async function buildScripts(): Promise<void> {
  await rm(scriptsFolder, { recursive: true, force: true });
  await mkdir(scriptsFolder, { recursive: true });
  const partNames: readonly Part[] = ['consent', 'comments', 'moderation'];
  const parts = await bundle(
    Object.fromEntries(partNames.map((part) => [part, join(source, `part-${part}.ts`)])),
    output('es', 'placet/[name]-[hash].js'),
  );
  const files = Object.fromEntries(
    partNames.map((part) => [part, parts.find(({ isEntry, name }) => isEntry && name === part)?.fileName]),
  ) as PartFiles;
  const define = (url: string) => ({
    PLACET_PARTS: JSON.stringify(files),
    PLACET_SCRIPT_URL: url,
  });
  const entry = join(source, 'placet.ts');
  const gates = [
    ...(await bundle(entry, output('iife', 'placet.js'), define('document.currentScript.src'))),
    ...(await bundle(entry, output('es', 'placet.mjs'), define('import.meta.url'))),
    ...(await bundle(join(source, 'placet-all.ts'), output('iife', 'placet.all.js', false))),
  ];
  const manifest: BuildManifest = Object.fromEntries(
    [...parts, ...gates].map(({ fileName, facadeModuleId, imports }) => [
      fileName,
      { facade: facadeModuleId?.split('/packages/')[1] ?? null, imports },
    ]),
  );
  await writeFile(join(scriptsFolder, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

if (import.meta.main) await buildScripts();
