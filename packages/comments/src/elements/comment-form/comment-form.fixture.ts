import { userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import {
  eventually,
  type Inside,
  inside,
  openServer,
  rendered,
  thread,
} from '../../testing/visitor.js';
import './define.js';
import type { CommentFormElement } from './comment-form.js';

/** The server that the forms of these tests talk to: it publishes at once. */
export const src = openServer;

/** A form on a page in English, or in another language. */
export async function form(
  attributes: Readonly<Record<string, string>> = {},
  lang = 'en',
): Promise<{ element: CommentFormElement; page: Inside }> {
  const element = await rendered<CommentFormElement>(
    'placet-comment-form',
    { src, thread, ...attributes },
    lang,
  );
  return { element, page: inside(element) };
}

/** Types into fields, found by their labels. */
export async function fill(page: Inside, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await userEvent.fill(page.getByLabelText(label), value);
  }
}

/** Presses a button. */
export async function press(page: Inside, name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name }));
}

/** Where the form says what became of a comment. */
export function status(page: Inside): HTMLElement {
  return page.getByRole('status');
}

/** Waits until the server has the comment. */
export async function arrived(page: Inside): Promise<void> {
  await eventually(() => {
    expect(status(page).textContent).toMatch(/is published|waiting for a person/);
  });
}

/** Puts a text of thousands of characters into a field at once, as pasting does; some drivers type each of them. */
export function paste(page: Inside, label: string, text: string): void {
  const field = page.getByLabelText(label) as HTMLTextAreaElement;
  field.focus();
  field.setRangeText(text, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}
