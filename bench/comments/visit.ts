// One visit of one contender's thread, measured.
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { costOf, instrument, times } from '../lib/browser.ts';
import type { Site } from '../lib/site.ts';
import { appear } from './appear.ts';
import type { Commenter } from './contender.ts';

/** Everything measured of one thread in one round; milliseconds, octets, KiB. */
export interface Measured {
  readonly octets: number;
  readonly field: number;
  readonly comment: number;
  /** Processor time of the main thread until all that comes by itself is there. */
  readonly task: number;
  readonly script: number;
  readonly shown: number;
  readonly heap: number;
  readonly elements: number;
  /** From the form to a keystroke's frame, and the main thread's processor time for each. */
  readonly key: number;
  readonly keyTask: number;
  /** The time, processor time, heap and elements once every comment is loaded. */
  readonly all: number;
  readonly allTask: number;
  readonly allHeap: number;
  readonly allElements: number;
  readonly allShown: number;
}

const settleMs = 1500;
const draftLength = 5000;
const keyCount = 20;

async function read(session: CDPSession, expression: string, limit: number): Promise<number> {
  const { result } = await Promise.race([
    session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    setTimeout(limit, { result: { value: Number.NaN } }, { ref: false }),
  ]);
  return typeof result.value === 'number' ? result.value : Number.NaN;
}

/** Types into a long draft. */
async function type(session: CDPSession): Promise<Pick<Measured, 'key' | 'keyTask'>> {
  const text = 'Un mot après l’autre. '.repeat(300).slice(0, draftLength);
  await session.send('Runtime.evaluate', { expression: `bench.draft(${JSON.stringify(text)})` });
  await setTimeout(settleMs);
  await session.send('Runtime.evaluate', { expression: 'bench.listen()' });
  const before = await times(session);
  for (let key = 0; key < keyCount; key += 1) {
    const letter = { key: 'e', code: 'KeyE', text: 'e' };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...letter });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'e', code: 'KeyE' });
    await setTimeout(60);
  }
  await setTimeout(300);
  const after = await times(session);
  const length = await read(session, 'bench.length()', 5000);
  const isTyped = length === draftLength + keyCount;
  return {
    key: isTyped ? await read(session, 'bench.median()', 5000) : Number.NaN,
    keyTask: isTyped ? (after.task - before.task) / keyCount : Number.NaN,
  };
}

/** A visit that reads, one that writes, and one that loads every comment, for at most `limit` milliseconds. */
export async function visit(
  browser: Browser,
  site: Site,
  { id, field, comment, more = '' }: Commenter,
  size: number,
  limit: number,
): Promise<Measured> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  await page.addInitScript(appear, { field, comment, more });
  const session = await instrument(page, { cpu: 4 });
  site.asked.length = 0;
  await page.goto(`${site.origin}/${id}/t/${size}`, {
    timeout: 120_000,
    waitUntil: 'commit',
  });
  const fieldAt = await read(session, 'bench.field', 60_000);
  const commentAt = await read(session, 'bench.comment', 60_000);
  await setTimeout(settleMs);
  const octets = site.asked.reduce((sum, one) => sum + one.octets, 0);
  const shown = await read(session, 'bench.count()', 10_000);
  const cost = await costOf(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const typed = await type(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const before = await times(session);
  const all = await read(session, `bench.all(${size}, ${limit})`, limit + 10_000);
  const allShown = await read(session, 'bench.count()', 10_000);
  const loaded = await costOf(session);
  await context.close();
  return {
    octets,
    field: fieldAt,
    comment: commentAt,
    task: cost.task,
    script: cost.script,
    shown,
    heap: cost.heap,
    elements: cost.elements,
    ...typed,
    all,
    // What is there from the start was paid for at the start, slowed down.
    allTask: loaded.task - before.task,
    allHeap: loaded.heap,
    allElements: loaded.elements,
    allShown,
  };
}
