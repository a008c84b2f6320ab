import { within } from '@testing-library/dom';
import { page as screen, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import {
  barriers,
  clear,
  emptyQueue,
  eventually,
  inside,
  rendered,
  signIn,
  signOut,
  somebodyPosts,
} from '../../testing/moderator.js';
import type { ModerationElement } from './moderation.js';
import './define.js';

beforeAll(async () => {
  await screen.viewport(800, 600);
  await signIn(17);
  await emptyQueue();
});
let mine: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  if (mine.length > 0) await clear(mine);
  mine = [];
});

async function post(): Promise<string> {
  const id = await somebodyPosts();
  mine.push(id);
  return id;
}

function row(element: ModerationElement, id: string): Promise<HTMLElement> {
  return eventually(() => {
    const found = element.renderRoot.querySelector<HTMLElement>(`article[data-id="${id}"]`);
    expect(found).toBeTruthy();
    return found!;
  });
}

/** The first field of the form that is open for a comment, once it has the focus. */
async function field(
  element: ModerationElement,
  id: string,
  name = 'edit',
): Promise<HTMLTextAreaElement> {
  const one = await row(element, id);
  return eventually(() => {
    const root = one.querySelector(`placet-moderation-${name}`)?.shadowRoot;
    const found = root?.querySelector<HTMLTextAreaElement>('textarea, select');
    expect(found).toBeTruthy();
    expect(root?.activeElement).toBe(found);
    return found!;
  });
}

async function openEdit(
  element: ModerationElement,
  id: string,
  more: string,
): Promise<HTMLTextAreaElement> {
  (await row(element, id)).focus();
  await userEvent.keyboard('e');
  const found = await field(element, id);
  found.setSelectionRange(found.value.length, found.value.length);
  if (more !== '') await userEvent.keyboard(more);
  return found;
}

function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

it('what is typed is handed back after Escape, from another comment, and from another view', async () => {
  const [one, two] = [await post(), await post()];
  const element = await rendered();
  await openEdit(element, one, ' and more');
  await userEvent.keyboard('{Escape}');
  await eventually(async () => {
    expect((await row(element, one)).matches(':focus')).toBe(true);
  });
  expect(within(await row(element, one)).getByText('Typed, not sent yet')).toBeTruthy();
  expect(await barriers(element)).toEqual([]);

  await openEdit(element, two, '');
  expect((await openEdit(element, one, '')).value).toBe(`Hello ${one} and more`);

  const views = within(inside(element).getByRole('navigation', { name: 'Views' }));
  await userEvent.click(views.getByRole('button', { name: /^Trash/ }));
  await userEvent.click(views.getByRole('button', { name: /^Pending/ }));
  expect((await field(element, one)).value).toBe(`Hello ${one} and more`);
});

it('what is typed is gone once it was sent, or thrown away', async () => {
  const id = await post();
  const element = await rendered();
  await openEdit(element, id, '!');
  expect(asksBeforeLeaving()).toBe(true);
  await userEvent.keyboard('{Escape}');
  const own = within(await row(element, id));
  await userEvent.click(await own.findByRole('button', { name: 'Discard' }));
  expect(asksBeforeLeaving()).toBe(false);
  const again = await openEdit(element, id, '?');
  expect(again.value).toBe(`Hello ${id}?`);
  await userEvent.click(
    within(again.getRootNode() as unknown as HTMLElement).getByRole('button', { name: 'Save' }),
  );
  await eventually(async () => {
    expect((await row(element, id)).querySelector('placet-moderation-edit')).toBeNull();
  });
  expect(asksBeforeLeaving()).toBe(false);
});

it('reasons that were chosen for a refusal are kept, too', async () => {
  const id = await post();
  const element = await rendered();
  const own = within(await row(element, id));
  (await row(element, id)).focus();
  const explain = { name: 'Refuse with reasons…' };
  await userEvent.click(own.getByRole('button', explain));
  const ground = await field(element, id, 'statement');
  await userEvent.selectOptions(ground, 'law');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await own.findByRole('button', explain));
  expect((await field(element, id, 'statement')).value).toBe('law');
});

it('reasons that could not be sent are there to be sent once more', async () => {
  const id = await post();
  const element = await rendered();
  const own = within(await row(element, id));
  (await row(element, id)).focus();
  const explain = { name: 'Refuse with reasons…' };
  await userEvent.click(own.getByRole('button', explain));
  const ground = await field(element, id, 'statement');
  const form = ground.closest('form')!;
  await userEvent.fill(form.querySelector('[name=clause]')!, 'Be kind.');
  await userEvent.fill(form.querySelector('[name=facts]')!, 'It was not.');
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('offline'));
  await userEvent.click(within(form).getByRole('button', { name: /^Refuse/ }));
  await inside(element).findByText(/The server cannot be reached/);
  vi.restoreAllMocks();
  const again = within(await row(element, id));
  await userEvent.click(await again.findByRole('button', explain));
  const root = (await field(element, id, 'statement')).closest('form')!;
  expect(new FormData(root).get('facts')).toBe('It was not.');
});

it('a key for a form that is open goes back to it, and letters beside it decide nothing', async () => {
  const id = await post();
  const element = await rendered();
  const text = await openEdit(element, id, '!');
  const one = await row(element, id);
  one.focus();
  await userEvent.keyboard('e');
  await eventually(() => {
    expect(text.matches(':focus')).toBe(true);
  });
  one.focus();
  await userEvent.keyboard('d');
  await eventually(() => {
    expect(text.matches(':focus')).toBe(true);
  });
  expect(element.queue?.get().decisions).toEqual([]);
  expect(await row(element, id)).toBe(one);
});

it('signing out asks where something would be lost', async () => {
  const id = await post();
  const element = await rendered();
  const text = await openEdit(element, id, '!');
  await userEvent.click(inside(element).getByRole('button', { name: 'Sign out' }));
  const dialog = within(await inside(element).findByRole('dialog', { name: /Not everything/ }));
  expect(await barriers(element)).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Stay' }));
  expect(element.queue?.get().session.status).toBe('in');
  expect(text.value).toBe(`Hello ${id}!`);
});

it('the same person finds what was typed when their session has ended meanwhile', async () => {
  const id = await post();
  const element = await rendered();
  await userEvent.click(inside(element).getByRole('button', { name: 'Rules' }));
  const words = await eventually(() => {
    const part = element.renderRoot.querySelector('placet-moderation-rules');
    const found = part?.shadowRoot?.querySelector('textarea');
    expect(found).toBeTruthy();
    return found!;
  });
  await userEvent.fill(words, 'not saved yet');
  await userEvent.click(inside(element).getByRole('button', { name: 'Back to the comments' }));
  await openEdit(element, id, '!');
  await signOut();
  await element.queue?.show('pending');
  await inside(element).findByRole('heading', { name: 'Sign in to moderate' });
  expect(words.checkVisibility()).toBe(false);
  expect(asksBeforeLeaving()).toBe(true);

  await signIn(18);
  await element.queue?.start();
  expect((await field(element, id)).value).toBe(`Hello ${id}!`);
  await userEvent.click(inside(element).getByRole('button', { name: 'Rules' }));
  expect(words.value).toBe('not saved yet');
  expect(words.checkVisibility()).toBe(true);
});

it('whoever signs out all the same leaves nothing behind', async () => {
  await signIn(19);
  const id = await post();
  const element = await rendered();
  await openEdit(element, id, '!');
  await userEvent.click(inside(element).getByRole('button', { name: 'Sign out' }));
  const dialog = within(await inside(element).findByRole('dialog', { name: /Not everything/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Sign out all the same' }));
  await inside(element).findByRole('heading', { name: 'Sign in to moderate' });
  expect(asksBeforeLeaving()).toBe(false);
  mine = [];
});
