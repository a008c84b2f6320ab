import { type RunningServer, type ServerOptions, startServer } from '@placet/server';
import { articleThread } from './article/article.ts';
import { pages } from './pages/routes.ts';
import { demoRules } from './seed/comments.ts';
import { seed } from './seed/seed.ts';

/** How the demo is started. */
export interface DemoOptions extends Omit<ServerOptions, 'extend' | 'site'> {
  /** What the pages load in `<head>`. @default ['/placet.js'] */
  readonly pageScripts?: readonly string[];
  /** Fills the thread under the article on the first start. @default true */
  readonly seeded?: boolean;
  /** When a sender has to solve a challenge. @default 'attack' */
  readonly work?: 'never' | 'attack' | 'always';
}

/** Starts a server with the demo's pages on the same origin; the first start on a database fills it. */
export async function startDemo({
  pageScripts = ['/placet.js'],
  seeded = true,
  work = 'attack',
  ...options
}: DemoOptions): Promise<RunningServer> {
  const server = await startServer({
    ...options,
    rules: { ...demoRules, ...options.rules },
    site: {
      locale: 'fr',
      work,
      notice: {
        controller: 'Le Courrier du Canal',
        contact: 'courrier@canal.example',
        policy: '/confidentialite',
        retentionDays: 30,
      },
    },
    extend: (app) => {
      pages(app, pageScripts);
    },
  });
  const { version } = await server.storage.comments.thread('default', articleThread);
  if (seeded && version === 0) await seed(server.storage, server.url, Date.now());
  return server;
}
