#!/usr/bin/env node
// Committed, not built: npm links a command when it installs, and leaves out one whose file is not there yet.
import { existsSync } from 'node:fs';
import process from 'node:process';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('The server is not built yet: run `npm run build` where you have cloned Placet.');
  process.exitCode = 1;
}
