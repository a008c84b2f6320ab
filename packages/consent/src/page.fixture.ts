import type { completeGate } from './complete-gate.js';
import type * as followUp from './follow-up.js';
import type * as guard from './guard.js';
import type { startGate } from './gate.js';
import type { startLightGate } from './light-gate.js';
import type * as policy from './policy.js';
import type * as signals from './signals.js';
import type { PageConsent } from './page-consent.js';

/** A page of its own: the gate keeps one consent for each page, and cannot be stopped. */
export interface TestPage {
  readonly document: Document;
  /** What ran, in order: gated scripts call `log('name')`. */
  readonly log: readonly string[];
  /** How often the page would have been loaded again. */
  readonly reloads: () => number;
  readonly interfaceLoads: () => number;
  readonly modules: PageModules;
  readonly start: (options?: Partial<Parameters<typeof startGate>[0]>) => PageConsent;
  /** Goes on with a page that is still arriving. */
  readonly write: (html: string) => void;
  readonly end: () => void;
}

type LazyModules = typeof signals & typeof followUp & typeof policy & typeof guard;

/** What the page itself has loaded, and runs in its own window. */
export interface PageModules extends LazyModules {
  readonly startGate: typeof startGate;
  readonly startLightGate: typeof startLightGate;
  readonly completeGate: typeof completeGate;
}

type PageWindow = Window & {
  log: (name: string) => void;
  modules?: PageModules;
};

const modules = ['gate', 'light-gate', 'complete-gate', 'follow-up', 'signals', 'policy', 'guard'];

const open = new Set<HTMLIFrameElement>();

/** Opens a page that is still arriving: `start()` runs the gate before what is written next, but after `head`. */
export async function openPage(head = ''): Promise<TestPage> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  open.add(frame);
  const view = frame.contentWindow as PageWindow;
  const page = view.document;
  const log: string[] = [];
  let reloads = 0;
  let loads = 0;
  page.open();
  view.log = (name) => void log.push(name);
  const urls = modules.map((name) => new URL(`./${name}.ts`, import.meta.url).href);
  const loader = `<script type="module" nonce="n0nce" async>
    ${urls.map((url, index) => `import * as m${index} from '${url}';`).join('\n')}
    window.modules = { ${urls.map((_, index) => `...m${index}`).join()} };</script>`;
  page.write(`<!doctype html><html><head>${head}${loader}`);
  const isLoaded = (): boolean => view.modules !== undefined;
  // WebKit now and then never ends a module graph of a page that is being written: then it is asked for again.
  await until(isLoaded, 4_000).catch(() => page.write(loader));
  await until(isLoaded);
  const loaded = view.modules as unknown as PageModules;
  return {
    document: page,
    log,
    reloads: () => reloads,
    interfaceLoads: () => loads,
    modules: loaded,
    start: (options) =>
      loaded.startGate({
        loadInterface: () => Promise.resolve(loads++),
        loadFollowUp: () => Promise.resolve(loaded),
        reload: () => void reloads++,
        signal: false,
        ...options,
      }),
    write: (html) => page.write(html),
    end: () => page.close(),
  };
}

/** Closes all pages. */
export function closePages(): void {
  for (const frame of open) frame.remove();
  open.clear();
}

/** Waits for something that comes by itself. */
export async function until(condition: () => boolean, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Time enough for something to happen that must not. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

/** A page with this body that has arrived; its gate has not started. */
export async function arrivedPage(body: string): Promise<TestPage> {
  const opened = await openPage();
  opened.write(`</head><body>${body}</body></html>`);
  opened.end();
  await until(() => opened.document.readyState !== 'loading');
  return opened;
}
