import { within } from '@testing-library/dom';
import { newId } from '@placet/protocol';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { setupComments } from '../../setup.js';
import {
  eventually,
  expectAccessible,
  type Inside,
  onAFreshThread,
  thread,
} from '../../testing/visitor.js';
import { comments, post, settled, src } from './comments.fixture.js';

onAFreshThread();

/** A comment by the author that this browser is. */
async function ownPost(text: string, parent?: string): Promise<string> {
  const { client } = setupComments({ src });
  const id = newId();
  const answer = await client.submit(thread, { id, text, name: 'Ann', elapsed: 60_000, parent });
  if (!answer.ok) throw new Error(answer.trouble.code);
  return id;
}

async function press(page: Inside, name: string): Promise<void> {
  await userEvent.click(await page.findByRole('button', { name }));
}

describe("one's own comment", () => {
  it('can be edited in its place, and what is typed meanwhile is kept', async () => {
    await ownPost(`First ${newId()}`);
    await post({ name: 'Ben' });
    const { element, page } = await comments();
    await press(page, 'Edit');
    const field = await page.findByLabelText('Edit your comment');
    await userEvent.fill(field, 'Second *thought*');
    await expectAccessible(element);
    await userEvent.keyboard('{Escape}');
    await press(page, 'Edit');
    expect(await page.findByLabelText('Edit your comment')).toHaveProperty(
      'value',
      'Second *thought*',
    );
    await press(page, 'Save');
    const words = await page.findByText('thought');
    expect(words.localName).toBe('em');
    await page.findByText('Your changes are published.');
    expect(page.queryAllByRole('button', { name: 'Edit' })).toHaveLength(1);
    const stranger = await setupComments({ src: `${src}/` }).client.getThread({
      thread,
      sort: 'newest',
    });
    expect(JSON.stringify(stranger)).toContain('thought');
  });

  it('can be deleted, with its answers left, and taken back', async () => {
    const id = await ownPost(`Rash ${newId()}`);
    await post({ name: 'Ben', parent: id });
    const { element, page } = await comments();
    await press(page, 'Delete');
    await page.findByText('This comment was deleted.');
    expect(page.queryByText(/Rash/)).toBeNull();
    expect(page.getByText('Ben')).toBeTruthy();
    await eventually(() => {
      expect(element.shadowRoot?.activeElement?.id).toBe(`comment-${id}`);
    });
    await expectAccessible(element);
    await press(page, 'Undo');
    await page.findByText(/Rash/);
    await page.findByText('Your comment is back.');
  });

  it('is in a list of all that this device wrote on the site, from any of its pages', async () => {
    const text = `Elsewhere ${newId()}`;
    await ownPost(text);
    const { element, page } = await comments({ thread: `/other/${newId()}` });
    await settled(page);
    await press(page, 'My comments');
    const dialog = await page.findByRole('dialog', { name: 'My comments' });
    await page.findByText(text);
    await expectAccessible(element);
    const link = page.getByText(text).closest('li')?.querySelector('a');
    expect(link?.getAttribute('href')).toContain(`${thread}#comment-`);
    await userEvent.keyboard('{Escape}');
    expect(dialog).toHaveProperty('open', false);
  });

  it('is nobody’s any more once the device is forgotten', async () => {
    const text = `Mine ${newId()}`;
    await ownPost(text);
    const { page } = await comments();
    await press(page, 'My comments');
    const dialog = within(await page.findByRole('dialog', { name: 'My comments' }));
    // What comes in moves what is below it.
    await dialog.findByText(text);
    await press(page, 'Forget me on this device');
    await page.findByText(/nobody can edit or delete them from here/);
    await press(page, 'Forget me on this device');
    await page.findByText('This device is forgotten.');
    const { client } = setupComments({ src });
    expect(await client.ownComments(thread)).toEqual({ ok: true, value: [] });
    const page2 = await client.getThread({ thread, sort: 'newest' });
    expect(page2).toMatchObject({ value: { total: 1 } });
  });
});
