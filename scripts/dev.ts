// `npm run dev`: the demo's pages and server on one port, the elements from their sources with hot reload on another.
import { createServer } from 'vite';
import { startDemo } from '../demo/start-demo.ts';
import { root, run } from './lib/run.ts';
import { packageSources } from './lib/package-sources.ts';

if (!(await run('tsc', ['-b']))) throw new Error('The server could not be built.');
const port = 5173;
const demo = await startDemo({
  port: port + 1,
  data: 'data/dev',
  log: 'warn',
  url: `http://localhost:${port}`,
  pageScripts: ['/@vite/client', '/packages/placet/src/cdn/dev.ts'],
});
const vite = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  plugins: [packageSources()],
  server: {
    port,
    strictPort: true,
    // Everything that is not a module of ours is a page or an endpoint of the demo.
    proxy: {
      '^/(?!@|packages/|node_modules/|scripts/)': { target: `http://localhost:${port + 1}` },
    },
  },
});
await vite.listen();
console.log(`\n  The article, reloaded as you type: http://localhost:${port}/`);
console.log(`  The moderator: ${await demo.invite()}\n`);
