import { buildScripts } from '../../packages/placet/build/build-scripts.ts';
import { run } from './run.ts';

/** Builds what is served and published: the packages, and the script-tag files. */
export async function build(): Promise<boolean> {
  if (!(await run('tsc', ['-b']))) return false;
  await buildScripts();
  return true;
}
