import { join } from 'node:path';
import { expect } from 'vitest';
import { type NodeRun, runNode } from './run-node.js';

/** The command line, over a folder of data. */
export interface CommandLine {
  readonly placet: (...args: string[]) => NodeRun;
  /** What a command printed that went well and complained of nothing. */
  readonly said: (...args: string[]) => Promise<string>;
}

/** @param dataOf The folder, which a test may make late. */
export function commandLine(dataOf: () => string): CommandLine {
  const placet = (...args: string[]): NodeRun =>
    runNode([join(import.meta.dirname, '../main.ts'), ...args], { PLACET_DATA: dataOf() });
  return {
    placet,
    async said(...args) {
      const run = placet(...args);
      expect([await run.ended, run.said.err]).toEqual([0, '']);
      return run.said.out;
    },
  };
}
