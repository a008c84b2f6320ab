import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { StartError } from '../start-error.js';
import type { SourceFile } from './source-comment.js';

/**
 * Opens an export.
 *
 * @param onRead Told of every piece that was read: how many octets it has.
 * @throws StartError where there is no such file; its text, where it is damaged.
 */
export async function openSource(
  path: string,
  onRead: (octets: number) => void = () => {},
): Promise<SourceFile & { readonly size: number }> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const isZipped = buffer[0] === 0x1f && buffer[1] === 0x8b;
    return { path, size, text: () => read(path, isZipped, onRead) };
  } catch (error) {
    throw new StartError(`Cannot open ${path}: ${(error as Error).message}`);
  }
}

async function* read(
  path: string,
  isZipped: boolean,
  onRead: (octets: number) => void,
): AsyncGenerator<string> {
  const file = Readable.from(counted(path, onRead));
  // What goes wrong in the file is thrown by whoever reads from what it goes into.
  const octets = isZipped ? pipeline(file, createGunzip(), () => {}) : file;
  const decoder = new TextDecoder();
  try {
    for await (const chunk of octets as AsyncIterable<Buffer>) {
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw new StartError(`Cannot read ${path} to its end: ${(error as Error).message}`);
  }
  yield decoder.decode();
}

async function* counted(path: string, onRead: (octets: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onRead(chunk.length);
    yield chunk;
  }
}
