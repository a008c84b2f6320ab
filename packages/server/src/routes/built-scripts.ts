import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of script-tag files that the package `placet` brings, if it is installed and built. */
export async function builtScripts(): Promise<string | undefined> {
  try {
    const manifest = createRequire(import.meta.url).resolve('placet/package.json');
    const folder = join(dirname(manifest), 'dist', 'cdn');
    await access(folder);
    return folder;
  } catch {
    return undefined;
  }
}
