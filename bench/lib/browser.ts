import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { find } from '../../scripts/lib/browsers.ts';

/** Starts the browser that everything is measured in. */
export function launch(): Promise<Browser> {
  const path = find('chromium')?.path;
  return chromium.launch({
    ...(path && { executablePath: path }),
    // The heap is read to the octet, and nothing is put off because nobody looks.
    args: [
      '--enable-precise-memory-info',
      '--disable-background-timer-throttling',
      // No other machine is ever asked, whatever a peer would like to.
      '--host-resolver-rules=MAP localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** What a page cost so far. */
export interface Cost {
  /** Processor time of the main thread, milliseconds: all tasks, and the scripts among them. */
  readonly task: number;
  readonly script: number;
  /** JavaScript heap after a collection, KiB. */
  readonly heap: number;
  /** Elements, those in open shadow roots too. */
  readonly elements: number;
}

/** How a page is slowed down. */
export interface Conditions {
  /** The processor is this many times as slow. */
  readonly cpu: number;
  /** The network: milliseconds for a round trip, and kilobits a second. */
  readonly network?: { readonly latency: number; readonly kilobits: number };
}

/** Gets a page ready to be measured: slowed down, without a cache, counting processor time. */
export async function instrument(page: Page, { cpu, network }: Conditions): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network) {
    const throughput = (network.kilobits * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}

/** The counters of a page so far, without touching it. */
export async function times(session: CDPSession): Promise<Pick<Cost, 'task' | 'script'>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number =>
    (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { task: read('TaskDuration'), script: read('ScriptDuration') };
}

// Counts where it stands, so that the page's heap holds nothing of it.
const countElements = `(function count(root) {
  let sum = 0;
  for (const element of root.querySelectorAll('*')) sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
  return sum;
})(document)`;

/** Everything that a page cost so far; unslows the processor to find out. */
export async function costOf(session: CDPSession): Promise<Cost> {
  const spent = await times(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { result } = await session.send('Runtime.evaluate', { expression: countElements });
  return { ...spent, heap: usedSize / 1024, elements: Number(result.value) };
}
