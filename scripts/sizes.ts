// Weighs what visitors download, brotli 11, against the promises of the design. Build first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, constants } from 'node:zlib';
import { type BuildManifest, scriptsFolder } from '../packages/placet/build/build-scripts.ts';

/** One promise: these sources, with all that is loaded with them, weigh no more than this. */
interface Budget {
  readonly name: string;
  /** Octets: what the design promises. */
  readonly promise: number;
  /** Built files or, by their beginning, the sources that files were split off for. */
  readonly of: readonly string[];
  /** What is on the page already. */
  readonly after?: readonly string[];
}

const gate = 'placet.js';
const banner = [gate, 'consent/src/define.', 'consent/src/strings/fr.'];
const comments = ['placet/src/cdn/part-comments.', 'comments/src/strings/fr.'];

const budgets: readonly Budget[] = [
  {
    name: 'the gate: what a returning visitor downloads',
    promise: 2_500,
    of: [gate],
  },
  {
    name: 'gate, banner, French, styles and Lit: the question',
    promise: 10_500,
    of: banner,
  },
  {
    name: 'the same with the preferences opened',
    promise: 13_500,
    of: [...banner, 'placet/src/cdn/part-consent-preferences.'],
  },
  {
    name: 'signals: where Google, Microsoft or WordPress are told',
    promise: 1_700,
    of: ['placet.signals.js'],
  },
  {
    name: 'form, thread, French and Lit: before the first focus',
    promise: 16_000,
    of: comments,
  },
  {
    name: 'sealing and signing: on the first focus',
    promise: 13_000,
    of: ['comments/src/setup-writing', 'comments/src/elements/comment-form/desk'],
    after: comments,
  },
  {
    name: 'preview: when it is opened',
    promise: 22_000,
    of: ['comments/src/elements/comment-form/preview.'],
    after: comments,
  },
];

function read(file: string): Buffer {
  return readFileSync(join(scriptsFolder, file));
}

function weigh(file: string): number {
  return brotliCompressSync(read(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/** The files for some sources, with everything that they always load. */
function closure(manifest: BuildManifest, sources: readonly string[]): Set<string> {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const imported of manifest[file]?.imports ?? []) add(imported);
  };
  for (const source of sources) {
    const file = Object.keys(manifest).find(
      (name) => name === source || manifest[name]?.facade?.startsWith(source),
    );
    if (file === undefined) throw new Error(`Nothing was built for ${source}`);
    add(file);
  }
  return files;
}

/** Weighs every budget; prints a line each. */
export function checkSizes(): { readonly passed: number; readonly failed: number } {
  const manifest = JSON.parse(read('manifest.json').toString()) as BuildManifest;
  let failed = 0;
  for (const { name, promise, of, after = [] } of budgets) {
    const loaded = closure(manifest, after);
    const files = [...closure(manifest, of)].filter((file) => !loaded.has(file));
    const size = files.reduce((sum, file) => sum + weigh(file), 0);
    const isKept = size <= promise;
    if (!isKept) failed += 1;
    console.log(
      `${isKept ? 'ok  ' : 'OVER'} ${kilobytes(size)} of ${kilobytes(promise)} kB  ${name}`,
    );
  }
  return { passed: budgets.length - failed, failed };
}

function kilobytes(octets: number): string {
  return (octets / 1000).toFixed(2).padStart(6);
}

if (import.meta.main && checkSizes().failed > 0) process.exitCode = 1;
