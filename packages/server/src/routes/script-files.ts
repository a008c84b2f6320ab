import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** A file as it is sent. */
export interface ScriptFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** Finds a built file by its path from the root of the server. */
export interface ScriptFiles {
  find(path: string): Promise<ScriptFile | undefined>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** Serves the files of a folder from memory, compressed once, and again when one was built anew. */
export function scriptFolder(folder: string): ScriptFiles {
  const cache = new Map<string, { mtimeMs: number; file: Promise<ScriptFile> }>();
  return {
    async find(path) {
      const type = types[extname(path)];
      const target = normalize(join(folder, path));
      if (type === undefined || !target.startsWith(folder + sep) || path.includes('\0')) {
        return undefined;
      }
      const info = await stat(target).catch(() => undefined);
      if (!info?.isFile()) return undefined;
      let known = cache.get(target);
      if (known?.mtimeMs !== info.mtimeMs) {
        known = { mtimeMs: info.mtimeMs, file: load(target, type) };
        cache.set(target, known);
      }
      return known.file;
    },
  };
}

async function load(target: string, type: string): Promise<ScriptFile> {
  const plain = await readFile(target);
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(plain),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, etag, plain: own(plain), br: own(br), gzip: own(gzipped) };
}

// Node's buffers may be views of shared memory; an answer's body must not be.
function own(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(buffer);
}
