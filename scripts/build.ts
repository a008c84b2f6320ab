// Builds every package and the script-tag files.
import process from 'node:process';
import { build } from './lib/build.ts';

process.exitCode = (await build()) ? 0 : 1;
