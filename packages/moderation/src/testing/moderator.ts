// What the tests of the desk have in common. Not part of the package.
import { newId, type DecisionRequest, type QueuePage, type Site } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { type BoundFunctions, configure, type queries, within } from '@testing-library/dom';
import axe from 'axe-core';
import { expect, inject, onTestFinished, vi } from 'vitest';
import type { ModerationElement } from '../elements/moderation/moderation.js';

// The library prints the element it searched in, and cannot print a shadow root.
configure({
  getElementError: (message) => new Error(message ?? 'Not found.'),
  // On a machine that is shared, a tenth of a second's work may take some.
  asyncUtilTimeout: 5_000,
});

/** Waits until an expectation holds, with the patience that a shared machine takes. */
export function eventually<T>(expectation: () => T): Promise<Awaited<T>> {
  return vi.waitFor(expectation, 5_000) as Promise<Awaited<T>>;
}

/** The real server, which holds first comments. */
export const server: string = inject('server');

const base = `${server}/v1/sites/default`;

// Each engine spends links of its own, and so does each file, since a link works once.
const share = navigator.userAgent.includes('Firefox') ? 40 : 0;
let next = share + 20;

/** The token of a link that was never used. Not for more than one file of tests. */
export function freshInvite(): string {
  next += 1;
  return invite(next - 1);
}

function invite(at: number): string {
  const token = inject('invites')[at]?.split('#invite=')[1];
  if (token === undefined) throw new Error('There are no invites left.');
  return token;
}

/** Queries inside the element's shadow root, which the library types as if it were an element. */
export function inside(element: ModerationElement): BoundFunctions<typeof queries> {
  return within(element.renderRoot as unknown as HTMLElement);
}

/** Puts an element on a page of its own, in a language, until the test ends. */
export function onPage(element: HTMLElement, lang: string): void {
  const page = document.createElement('div');
  page.lang = lang;
  page.append(element);
  document.body.append(page);
  onTestFinished(() => {
    page.remove();
  });
}

/** Puts a desk on a page of its own and waits until it knows who is there and has drawn what it has. */
export async function rendered(
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): Promise<ModerationElement> {
  const element = document.createElement('placet-moderation');
  for (const [name, value] of Object.entries({ src: server, ...attributes })) {
    element.setAttribute(name, value);
  }
  onPage(element, lang);
  await eventually(() => {
    const { session, loading } = element.queue?.get() ?? {};
    expect(session?.status).not.toBe('unknown');
    expect(loading).toBe(false);
    expect(element.renderRoot.querySelector('[lang]')).not.toBeNull();
    expect(element.renderRoot.querySelector('.rows[aria-busy=true]')).toBeNull();
  });
  await element.updateComplete;
  return element;
}

/** Signs this browser in, without the desk. Once for each file of tests, which has a number of its own, 10 to 19 or 30 to 39. */
export async function signIn(file = 0): Promise<void> {
  await ask('POST', 'session', { invite: invite(share + file) });
}

/** Refuses what other files of tests left in the queue. */
export async function emptyQueue(): Promise<void> {
  await clear((await pending()).map(({ id }) => id));
}

/** Signs this browser out, if it is signed in. */
export async function signOut(): Promise<void> {
  await ask('DELETE', 'session').catch(() => undefined);
}

/** What another moderator decides, who sees what is stored now. */
export async function elsewhere(verdict: DecisionRequest['verdict'], id: string): Promise<void> {
  const { version } = (await pending()).find((item) => item.id === id) ?? { version: 0 };
  await ask('POST', 'decisions', { verdict, comments: [{ id, version }] });
}

/** Decides on a comment, in whatever view it is. */
export async function moderate(verdict: DecisionRequest['verdict'], id: string): Promise<void> {
  for (const view of ['pending', 'published', 'spam']) {
    const page = (await ask('GET', `comments?view=${view}&text=${id}&limit=200`)) as QueuePage;
    const found = page.items.find((item) => item.id === id);
    if (!found) continue;
    const { version } = found;
    await ask('POST', 'decisions', { verdict, comments: [{ id, version }] });
    return;
  }
  throw new Error(`Nobody can decide on ${id}.`);
}

/** Clears the pending view of this test's comments, so that the next test finds its own. */
export async function clear(ids: readonly string[]): Promise<void> {
  const comments = (await pending())
    .filter(({ id }) => ids.includes(id))
    .map(({ id, version }) => ({ id, version }));
  if (comments.length > 0) await ask('POST', 'decisions', { verdict: 'refuse', comments });
}

/** The state a comment is in, as readers find it: `published`, or nothing. */
export async function isPublished(id: string): Promise<boolean> {
  return (await fetch(`${base}/comments/${id}`)).ok;
}

/** Somebody's comment, sent without any of our elements; it is held. */
export async function somebodyPosts(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { email, ...rest } = more;
  const id = newId();
  const thread = `/test/${id}`;
  const comment = { id, text: `Hello ${id}`, name: 'Ben', elapsed: 60_000, ...rest };
  const sealed = typeof email === 'string' ? { email: await seal(email, thread, id) } : {};
  const url = `${base}/comments?thread=${encodeURIComponent(thread)}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...comment, ...sealed }),
  });
  if (!response.ok) throw new Error(await response.text());
  return id;
}

/** The violations of WCAG in what is on the page, a line each. */
export async function barriers(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function pending(): Promise<QueuePage['items']> {
  return ((await ask('GET', 'comments?view=pending&limit=200')) as QueuePage).items;
}

/** An address sealed for a comment or a report. */
export async function seal(email: string, thread: string, comment: string): Promise<object> {
  const { key } = (await (await fetch(`${base}/`)).json()) as Site;
  if (!key) throw new Error('The site has no key.');
  return sealEmail(email, key, { site: 'default', thread, comment });
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${base}/moderation/${path}`, {
    method,
    credentials: 'include',
    ...(body
      ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
      : {}),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.status === 204 ? undefined : response.json();
}
