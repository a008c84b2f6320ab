// What the tests of the elements have in common. Not part of the package.
import { newId } from '@placet/protocol';
import { type BoundFunctions, configure, type queries, within } from '@testing-library/dom';
import axe from 'axe-core';
import type { SmallElement } from '@placet/base';
import { clear, createStore } from 'idb-keyval';
import { afterEach, beforeEach, expect, inject, onTestFinished, vi } from 'vitest';

// Long enough for a machine that does other things besides, in milliseconds.
const patience = 5_000;

// The library prints the element it searched in, and cannot print a shadow root.
configure({
  asyncUtilTimeout: patience,
  getElementError: (message) => new Error(message ?? 'Not found.'),
});

/** Waits until an expectation holds. */
export function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, patience);
}

/** The server that publishes at once what no rule holds, and the one that holds first comments. */
export const openServer: string = inject('openServer');
export const holdingServer: string = inject('server');

/** The server that asks for a solved challenge with each comment. */
export const workServer: string = inject('workServer');

/** Queries inside an element's shadow root. */
export type Inside = BoundFunctions<typeof queries>;

/** Queries that look into a shadow root, which the library types as if it were an element. */
export function inside(element: SmallElement): Inside {
  return within(element.renderRoot as unknown as HTMLElement);
}

/** A thread that no other test writes in. */
export function freshThread(): string {
  return `/test/${newId()}`;
}

/** The thread of the test that runs. */
export let thread: string;

/** Gives each test of a file a thread of its own, a page without a fragment and a device that remembers nothing. */
export function onAFreshThread(): void {
  beforeEach(() => {
    thread = freshThread();
    localStorage.clear();
  });

  afterEach(async () => {
    await forgetOutbox();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    history.replaceState(null, '', location.pathname + location.search);
  });
}

/** What one test left on its way must not arrive in the next. */
async function forgetOutbox(): Promise<void> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'placet-outbox')) return;
  await clear(createStore('placet-outbox', 'comments'));
}

/** Puts an element on a page of its own, in some language, and waits until it has its words. */
export async function rendered<T extends SmallElement>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  lang = 'en',
): Promise<T> {
  const page = document.createElement('div');
  page.lang = lang;
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(element);
  document.body.append(page);
  onTestFinished(() => {
    page.remove();
  });
  await eventually(() => {
    expect(element.renderRoot.querySelector('[lang]')).not.toBeNull();
  });
  await element.updateComplete;
  return element;
}

/** Finds no violation of WCAG in what is on the page. */
export async function expectAccessible(element: Element): Promise<void> {
  // What follows the first screen, a frame later, is part of it.
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  }
  const { violations } = await axe.run(element);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** Somebody else's comment, sent without any of our code. */
export async function somebodyPosts(
  server: string,
  where: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = newId();
  const url = `${server}/v1/sites/default/comments?thread=${encodeURIComponent(where)}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, text: `Hello ${id}`, name: 'Ben', elapsed: 60_000, ...more }),
  });
  if (!response.ok) throw new Error(await response.text());
  return id;
}

/** Everything that leaves the page from now on, headers and bodies, as text. */
export function overheard(): {
  readonly requests: Request[];
  readonly bytes: () => Promise<string>;
} {
  const requests: Request[] = [];
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: RequestInfo, init?: RequestInit) => {
    requests.push(new Request(input, init));
    return real(input, init);
  });
  return {
    requests,
    async bytes() {
      const texts = requests.map(async (request) => {
        const body = await request.clone().text();
        return [request.url, ...[...request.headers].flat(), body].join('\n');
      });
      return (await Promise.all(texts)).join('\n');
    },
  };
}

/** Everything this origin has stored, as text. */
export async function everythingStored(): Promise<string> {
  const local = JSON.stringify([localStorage, sessionStorage, document.cookie]);
  const kept: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      kept.push(await done(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return local + JSON.stringify(kept);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('IndexedDB failed'));
    });
  });
}
