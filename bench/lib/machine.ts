// On what and when something was measured.
import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import type { Browser } from 'playwright-core';

/** A sentence for the head of a table. */
export function circumstances(browser: Browser, rounds: number): string {
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const [cpu] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return (
    `${date} UTC; Chromium ${browser.version()}, Node ${process.versions.node}, ` +
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}; ${rounds} rounds, each contender once a round ` +
    `in a new random order; load average at the end ${load.join(', ')}.`
  );
}
