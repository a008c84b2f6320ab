import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';

/** A process of Node that runs our sources. */
export interface NodeRun {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: { readonly out: string; readonly err: string };
  /** Its exit code, once it has ended and all that it said has come. */
  readonly ended: Promise<number | null>;
  /** The address that its log names; rejects when it ends before. */
  url(): Promise<string>;
}

const hooks = join(import.meta.dirname, '../../../../scripts/lib/from-sources.ts');

/** Runs Node on our sources, with nothing of this process's environment but the path. */
export function runNode(args: readonly string[], env: Record<string, string>): NodeRun {
  const child = spawn(process.execPath, ['--import', hooks, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const said = { out: '', err: '' };
  const started = Promise.withResolvers<string>();
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
    const [, found] = /"url":"([^"]+)"/.exec(said.out) ?? [];
    if (found) started.resolve(found);
  });
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = (once(child, 'close') as Promise<[number | null]>).then(([code]) => {
    started.reject(new Error(`The process ended: ${said.err}`));
    return code;
  });
  // Who never asks for the address need not hear that there is none.
  started.promise.catch(() => {});
  return { child, said, ended, url: () => started.promise };
}
