import type { Hono } from 'hono';
import type { AppEnv } from '../app-deps.js';
import type { ScriptFiles } from './script-files.js';

// The folder's name changes with anything that is in it; `placet.js` keeps its own.
const hashed = /^\/placet\/[\w-]{8}\//;
const forEver = 'public, max-age=31536000, immutable';
const forFiveMinutes = 'public, max-age=300';

/** Serves the script tag and its parts to any page: one line on a stranger's page is enough. */
export function scriptRoutes(app: Hono<AppEnv>, scripts: ScriptFiles): void {
  app.get('/*', async (c, next) => {
    const file = await scripts.find(c.req.path);
    if (!file) return next();
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    c.header('Content-Type', file.type);
    c.header('Vary', 'Accept-Encoding');
    c.header('ETag', file.etag);
    c.header('Cache-Control', hashed.test(c.req.path) ? forEver : forFiveMinutes);
    if (c.req.header('If-None-Match') === file.etag) return c.body(null, 304);
    const accepted = c.req.header('Accept-Encoding') ?? '';
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
    if (encoding) c.header('Content-Encoding', encoding);
    return c.body(file[encoding ?? 'plain']);
  });
}
