import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importComments, startServer } from '@placet/server';
import { rolldown } from 'rolldown';
import { installPeers, peersFolder } from '../lib/peers.ts';
import { addFile, type Site, startSite } from '../lib/site.ts';
import { commenters } from './contenders.ts';
import { bundleFloors } from './floors.ts';
import { mock } from './mock.ts';
import { samples } from './text.ts';

const paragraph = `Le canal a été creusé en quatre ans, à la pelle et à la brouette, par des ouvriers venus de trois
départements. Depuis, les écluses se sont tues une à une, mais les berges restent ce qu'on y vient chercher : de l'ombre.`;

/** Waline's entry imports Vue and others by name, as for a site's build. */
async function bundleWaline(): Promise<void> {
  const build = await rolldown({
    input: join(peersFolder, 'node_modules/@waline/client/dist/slim.js'),
    platform: 'browser',
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    },
    onLog: () => {},
  });
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false });
  await build.close();
  addFile('/waline.js', output[0].code);
}

/** Serves each contender's thread as `/<id>/t/<size>`, with a real Placet server that holds the same comments. */
export async function openCommentsSite(sizes: readonly number[]): Promise<Site> {
  installPeers();
  await bundleFloors();
  await bundleWaline();
  const data = await mkdtemp(join(tmpdir(), 'placet-bench-'));
  const server = await startServer({
    port: 0,
    data,
    log: 'error',
    origins: ['*'],
    limits: { requestsPerMinute: 1_000_000 },
    site: { locale: 'fr' },
  });
  for (const size of sizes) {
    const comments = samples(size).map(({ index, name, text, at }) => ({
      key: `${index}`,
      thread: `/t/${size}`,
      name,
      text,
      createdAt: at,
      state: 'published' as const,
    }));
    await importComments(server.storage, 'default', comments);
  }
  let origin = '';
  const site = await startSite({
    handle: mock,
    pages: (path) => {
      const [, id, size] = /^\/([a-z]+)\/t\/(\d+)$/.exec(path) ?? [];
      const one = commenters.find((commenter) => commenter.id === id);
      if (!one) return undefined;
      const places = { size: Number(size), mock: `${origin}/mock`, placet: server.url };
      return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le canal</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { font: 1rem/1.5 sans-serif; margin: 1rem auto; max-width: 40rem }</style>${one.head ?? ''}</head>
<body><h1>Le canal</h1><p>${paragraph}</p>${one.thread(places)}<footer><p>${paragraph}</p></footer></body></html>`;
    },
  });
  origin = site.origin;
  return {
    ...site,
    stop: async () => {
      await site.stop();
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
