// `npm start`: builds, then serves the demo with everything it needs until it is stopped.
import process from 'node:process';
import { build } from './lib/build.ts';
import { run } from './lib/run.ts';

process.exitCode = (await build()) && (await run('node', ['demo/main.ts'])) ? 0 : 1;
