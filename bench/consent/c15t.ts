import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { rolldown } from 'rolldown';
import { peersFolder } from '../lib/peers.ts';
import { addFile } from '../lib/site.ts';

/** Bundles c15t with React, as a site's own build would: smallest, for production. */
export async function bundleC15t(): Promise<void> {
  const build = await rolldown({
    input: join(peersFolder, 'c15t.mjs'),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    onLog: () => {},
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    comments: false,
    codeSplitting: false,
  });
  await build.close();
  addFile('/c15t.js', output[0].code);
  const styles = join(peersFolder, 'node_modules/@c15t/ui/dist/styles.css');
  addFile('/c15t.css', bundle({ filename: styles, minify: true }).code.toString());
}
