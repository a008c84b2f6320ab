import { newId, type Receipt } from '@placet/protocol';
import { type AuthorKey, signRequest } from '@placet/protocol/proof';
import { fireEvent, within } from '@testing-library/dom';
import { page as screen, userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModerationElement } from '../moderation/moderation.js';
import {
  barriers,
  clear,
  eventually,
  inside,
  isPublished,
  moderate,
  rendered,
  server,
  signIn,
  somebodyPosts,
} from '../../testing/moderator.js';
import '../moderation/define.js';

beforeAll(async () => {
  await screen.viewport(1000, 800);
  await signIn(16);
});

const site = `${server}/v1/sites/default`;
let mine: string[] = [];
beforeEach(async () => {
  await clear(mine);
  mine = [];
});

/** A comment by somebody with a key, held. */
async function signedPost(key: AuthorKey, text: string): Promise<string> {
  const id = newId();
  const url = `${site}/comments?thread=${encodeURIComponent(`/tools/${id}`)}`;
  const body = JSON.stringify({ id, text, name: 'Kim', elapsed: 60_000 });
  const proof = await signRequest(
    key,
    { method: 'POST', url, body },
    { now: Date.now(), id: newId() },
  );
  const sent = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Placet-Proof': proof },
    body,
  });
  expect(sent.ok).toBe(true);
  mine.push(((await sent.json()) as Receipt).comment.id);
  return id;
}
const aKey = () =>
  crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]) as Promise<AuthorKey>;

/** The desk, with the comment that holds this text as the current one. */
async function deskAt(text: string, view = /^Pending/, lang = 'en') {
  const element = await rendered({}, lang);
  if (view.source !== '^Pending') {
    await userEvent.click(
      within(inside(element).getByRole('navigation', { name: 'Views' })).getByRole('button', {
        name: view,
      }),
    );
  }
  const field = inside(element).getByRole<HTMLInputElement>('searchbox');
  fireEvent.input(field, { target: { value: text } });
  fireEvent.change(field);
  const row = await eventually(() => {
    const found = inside(element)
      .getAllByRole('article')
      .find((one) => one.textContent.includes(text));
    expect(found).toBeTruthy();
    expect(inside(element).getAllByRole('article')).toHaveLength(1);
    return found!;
  });
  row.focus();
  return { element, row };
}
function toolIn(element: ModerationElement, name: string) {
  return eventually(() => {
    const root = element.renderRoot.querySelector(`placet-moderation-${name}`)?.shadowRoot;
    expect(root?.querySelector('section[aria-busy=false]')).toBeTruthy();
    return within(root as unknown as HTMLElement);
  });
}

describe('a moderator', () => {
  it('gives a comment other words, and sees the former ones', async () => {
    const id = await somebodyPosts();
    mine.push(id);
    const text = `Hello ${id}`;
    const { element } = await deskAt(id);
    await userEvent.keyboard('e');
    const edit = await toolIn(element, 'edit');
    const field = edit.getByRole<HTMLTextAreaElement>('textbox', { name: 'The comment' });
    expect(field.value).toBe(text);
    await eventually(() => {
      expect(edit.getByRole('textbox', { name: 'The comment' }).matches(':focus')).toBe(true);
    });
    expect(await barriers(element)).toEqual([]);
    fireEvent.input(field, { target: { value: `Goodbye ${id}` } });
    edit.getByRole('button', { name: 'Save' }).click();
    await eventually(() => {
      expect(element.renderRoot.querySelector('placet-moderation-edit')).toBeNull();
      expect(inside(element).getByRole('article').textContent).toContain(`Goodbye ${id}`);
    });
    const said = inside(element).getByText('The comment is edited.');
    expect(said.closest('[role="status"]')).toBeTruthy();
    await userEvent.keyboard('e');
    const again = await toolIn(element, 'edit');
    expect(again.getByText(text)).toBeTruthy();
    again.getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => {
      expect(inside(element).getByRole('article').matches(':focus')).toBe(true);
    });
  });

  it('is told that somebody else moved what is being edited, and saves all the same', async () => {
    const id = await somebodyPosts();
    const { element, row } = await deskAt(id);
    await userEvent.keyboard('e');
    const edit = await toolIn(element, 'edit');
    const field = edit.getByRole<HTMLTextAreaElement>('textbox', { name: 'The comment' });
    fireEvent.input(field, { target: { value: `Goodbye ${id}` } });
    await moderate('spam', id);
    expect(await within(row).findByText(/moved it to Spam/)).toBeTruthy();
    edit.getByRole('button', { name: 'Save' }).click();
    expect((await edit.findByRole('alert')).textContent).toMatch(/has changed since you opened/);
    expect(field.value).toBe(`Goodbye ${id}`);
    edit.getByRole('button', { name: 'Save' }).click();
    expect(await inside(element).findByText('The comment is edited.')).toBeTruthy();
  });

  it('answers as the site what readers see, and nothing else', async () => {
    const id = await somebodyPosts();
    mine.push(id);
    const waiting = await deskAt(id);
    expect(within(waiting.row).queryByRole('button', { name: /^Reply/ })).toBeNull();
    await userEvent.keyboard('r');
    expect(waiting.element.renderRoot.querySelector('placet-moderation-reply')).toBeNull();

    await moderate('publish', id);
    const { element } = await deskAt(id, /^Published/);
    await userEvent.keyboard('r');
    const reply = await toolIn(element, 'reply');
    fireEvent.input(reply.getByRole('textbox', { name: 'Your reply' }), {
      target: { value: 'Thank you.' },
    });
    reply.getByRole('button', { name: 'Publish the reply' }).click();
    await eventually(() => {
      expect(element.renderRoot.querySelector('placet-moderation-reply')).toBeNull();
    });
    expect(await inside(element).findByText('Your reply is published.')).toBeTruthy();
    const thread = (await (await fetch(`${site}/comments/${id}/replies`)).json()) as {
      items: { author: { role?: string } }[];
    };
    expect(thread.items).toMatchObject([{ author: { name: 'moderator', role: 'site' } }]);
  });

  it('sees what else an author wrote, and trusts them: what they write next is published', async () => {
    const key = await aKey();
    const [one, two] = [`one by Kim ${newId()}`, `two by Kim ${newId()}`];
    await signedPost(key, one);
    await signedPost(key, two);
    const { element, row } = await deskAt(one);
    within(row).getByRole('button', { name: 'Author…' }).click();
    const author = await toolIn(element, 'author');
    expect(author.getByText('2 pending')).toBeTruthy();
    expect(author.getByText(two).closest('li')?.textContent).toMatch(
      /^\s*two by Kim \S+\s+pending\s/,
    );
    expect(await barriers(element)).toEqual([]);
    author.getByRole('radio', { name: 'Trust: not held' }).click();
    author.getByRole('button', { name: 'Set' }).click();
    await author.findByText('That holds from now on.');
    await eventually(() => {
      expect(within(inside(element).getByRole('article')).getByText('trusted')).toBeTruthy();
    });
    expect(await isPublished(await signedPost(key, `three by Kim ${newId()}`))).toBe(true);
  });

  it('holds all that an author writes, which is said of what they write next', async () => {
    const key = await aKey();
    const [one, two] = [`one by Lou ${newId()}`, `two by Lou ${newId()}`];
    await signedPost(key, one);
    const { element, row } = await deskAt(one);
    within(row).getByRole('button', { name: 'Author…' }).click();
    const author = await toolIn(element, 'author');
    author.getByRole('radio', { name: /^Hold/ }).click();
    author.getByRole('button', { name: 'Set' }).click();
    await author.findByText('That holds from now on.');
    await signedPost(key, two);
    const { row: next } = await deskAt(two);
    expect(within(next).getByText('The moderators hold all that this author writes.')).toBeTruthy();
  });

  it('is told that nobody can be known again without a key', async () => {
    const id = await somebodyPosts();
    mine.push(id);
    const { element, row } = await deskAt(id);
    within(row).getByRole('button', { name: 'Author…' }).click();
    const author = await toolIn(element, 'author');
    expect(author.getByText(/No key signed this comment/)).toBeTruthy();
    expect(author.queryByRole('radio')).toBeNull();
  });
});
