// The benchmark's own server: pages made by the benchmark, files of Placet and of the peers, and a third party.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { scriptsFolder } from '../../packages/placet/build/build-scripts.ts';
import { peersFolder } from './peers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Something that a page asked for. */
export interface Asked {
  readonly path: string;
  /** Its octets as brotli 11 makes them. */
  readonly octets: number;
}

/** Answers what is neither a page nor a file; true when it did. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => boolean | Promise<boolean>;

/** What the server offers. */
export interface SiteOptions {
  /** Text by path, such as `/klaro.html`, or what makes it. */
  readonly pages: (path: string) => string | undefined;
  readonly handle?: Handler;
}

/** The running server. */
export interface Site {
  /** The site: `http://localhost:<port>`, a secure context. */
  readonly origin: string;
  /** Another host on the same server: what it is asked for, `hits` holds. */
  readonly thirdParty: string;
  /** Files that the site was asked for since it was last emptied; pages are not among them. */
  readonly asked: Asked[];
  /** The paths that the third party was asked for. */
  readonly hits: string[];
  stop(): Promise<void>;
}

/** The octets of a text after brotli 11. */
export function brotliSize(content: string | Buffer): number {
  return brotli(Buffer.from(content)).length;
}

function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
}

interface Stored {
  readonly raw: Buffer;
  readonly small: Buffer;
}

const stored = new Map<string, Stored | undefined>();

/** A file below `/peers/` or of Placet's build, compressed once. */
function fileAt(path: string): Stored | undefined {
  if (stored.has(path)) return stored.get(path);
  const clean = normalize(path);
  const file = clean.startsWith('/peers/')
    ? join(peersFolder, 'node_modules', clean.slice('/peers/'.length))
    : join(scriptsFolder, clean);
  const isFile = extname(file) !== '' && existsSync(file);
  const raw = isFile ? readFileSync(file) : undefined;
  const entry = raw && { raw, small: brotli(raw) };
  stored.set(path, entry);
  return entry;
}

/** Adds a file that was made rather than found. */
export function addFile(path: string, content: string): void {
  const raw = Buffer.from(content);
  stored.set(path, { raw, small: brotli(raw) });
}

// What a third party does once it may: says when it ran, and leaves something behind.
const tracker = `globalThis.trackedAt = performance.now();
document.cookie = '_track=1; path=/; max-age=99999';
localStorage.setItem('_track', '1');`;

/** Starts the server on a free port. */
export async function startSite({ pages, handle }: SiteOptions): Promise<Site> {
  const asked: Asked[] = [];
  const hits: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const path = decodeURIComponent(url.pathname);
    if (url.hostname !== 'localhost') {
      hits.push(path);
      response.setHeader('content-type', 'text/javascript');
      response.end(tracker);
      return;
    }
    const page = pages(path);
    if (page !== undefined) {
      response.setHeader('content-type', types['.html'] ?? '');
      response.end(page);
      return;
    }
    if (await handle?.(request, response, url)) return;
    const file = fileAt(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    asked.push({ path, octets: file.small.length });
    const isSmall = (request.headers['accept-encoding'] ?? '').includes('br');
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('access-control-allow-origin', '*');
    if (isSmall) response.setHeader('content-encoding', 'br');
    response.end(isSmall ? file.small : file.raw);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    thirdParty: `http://127.0.0.1:${port}`,
    asked,
    hits,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
