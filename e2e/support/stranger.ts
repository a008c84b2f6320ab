import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on an origin that has nothing to do with the demo. */
export interface Stranger {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves one page, whose `<head>` and `<body>` are given, and a script that leaves a mark when it runs. */
export async function strangersPage(head: string, body: string): Promise<Stranger> {
  const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Ailleurs</title>${head}</head><body>${body}</body></html>`;
  const server = createServer((request, response) => {
    const isScript = request.url === '/tracker.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? 'document.title = "suivi";' : page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
