import { expect } from 'vitest';
import {
  eventually,
  type Inside,
  inside,
  openServer,
  rendered,
  somebodyPosts,
  thread,
} from '../../testing/visitor.js';
import type { CommentFormElement } from '../comment-form/comment-form.js';
import type { CommentsElement } from './comments.js';
import './define.js';

/** The server that the threads of these tests are on: it publishes at once. */
export const src = openServer;

/** A thread on a page in English, or in another language. */
export async function comments(
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): Promise<{ element: CommentsElement; page: Inside }> {
  const element = await rendered<CommentsElement>(
    'placet-comments',
    { src, thread, ...attributes },
    lang,
  );
  return { element, page: inside(element) };
}

/** Waits until nothing loads any more, and what follows the first screen, such as the times, is there. */
export async function settled(page: Inside): Promise<void> {
  await eventually(() => {
    expect(page.queryByText(/Loading|Chargement/)).toBeNull();
    for (const time of page.queryAllByRole('time')) expect(time.textContent).not.toBe('');
  });
}

/** Somebody else writes in the thread. */
export function post(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return somebodyPosts(src, thread, more);
}

/** The form under the comment that is being answered. */
export function formUnder(element: CommentsElement): CommentFormElement {
  return element.renderRoot.querySelector<CommentFormElement>('li placet-comment-form')!;
}

/** Waits for the form under the comment that is being answered, and for its fields. */
export async function answerForm(element: CommentsElement): Promise<CommentFormElement> {
  await eventually(() => {
    expect(inside(formUnder(element)).getByLabelText('Comment')).toBeTruthy();
  });
  return formUnder(element);
}

/** Who wrote, in the order of the page. */
export function names(page: Inside): (string | null)[] {
  return page
    .getAllByRole('article')
    .map((one) => one.querySelector('.name bdi')?.textContent ?? null);
}
