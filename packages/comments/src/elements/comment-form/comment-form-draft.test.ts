import { describe, expect, it } from 'vitest';
import { setupComments } from '../../setup.js';
import {
  eventually,
  everythingStored,
  expectAccessible,
  freshThread,
  onAFreshThread,
  overheard,
} from '../../testing/visitor.js';
import { arrived, fill, form, paste, press, src } from './comment-form.fixture.js';

onAFreshThread();

describe('a draft', () => {
  it('is found again, without the address', async () => {
    const first = await form();
    await fill(first.page, { Comment: 'Half a thought', Name: 'Ann', Email: 'ann@example.org' });
    first.element.remove();
    const second = await form();
    await eventually(() => {
      expect(second.page.getByLabelText('Comment')).toHaveProperty('value', 'Half a thought');
    });
    expect(second.page.getByLabelText('Name')).toHaveProperty('value', 'Ann');
    expect(second.page.getByLabelText('Email')).toHaveProperty('value', '');
  });

  it('belongs to its thread and to the comment it answers', async () => {
    const first = await form();
    await fill(first.page, { Comment: 'For the article' });
    first.element.remove();
    const reply = await form({ parent: '01890000-0000-7000-8000-000000000000' });
    const elsewhere = await form({ thread: freshThread() });
    await fill(reply.page, { Comment: 'For a comment' });
    reply.element.remove();
    const again = await form();
    await eventually(() => {
      expect(again.page.getByLabelText('Comment')).toHaveProperty('value', 'For the article');
    });
    expect(elsewhere.page.getByLabelText('Comment')).toHaveProperty('value', '');
  });

  it('is gone once the comment has arrived', async () => {
    const { page } = await form();
    await fill(page, { Comment: 'Hello', Name: 'Ann' });
    await press(page, 'Post comment');
    await arrived(page);
    expect(page.getByLabelText('Comment')).toHaveProperty('value', '');
    expect(await everythingStored()).not.toContain('Hello');
  });
});

describe('a restored draft', () => {
  it('says so, and can be thrown away and taken back', async () => {
    const first = await form();
    await fill(first.page, { Comment: 'Half a thought', Name: 'Ann' });
    first.element.remove();
    const { element, page } = await form();
    await page.findByText('Draft restored');
    await expectAccessible(element);
    await press(page, 'Discard');
    expect(page.getByLabelText('Comment')).toHaveProperty('value', '');
    expect(await everythingStored()).not.toContain('Half a thought');
    await press(page, 'Undo');
    expect(page.getByLabelText('Comment')).toHaveProperty('value', 'Half a thought');
    await fill(page, { Comment: 'Half a thought more' });
    expect(page.queryByText('Draft restored')).toBeNull();
  });

  it('is what was typed before anything was there to keep it, should the page close just then', async () => {
    const { element, page } = await form();
    let isLoaded = false;
    element.setup = {
      ...setupComments({ src }),
      // What keeps drafts never arrives on this page.
      loadWriting: () => {
        isLoaded = true;
        return new Promise(() => {});
      },
    };
    await element.updateComplete;
    await fill(page, { Comment: 'Quick thought', Email: 'ann@example.org' });
    expect(isLoaded).toBe(true);
    expect(await everythingStored()).toContain('Quick thought');
    expect(await everythingStored()).not.toContain('ann@');
    element.remove();
    const next = await form();
    await next.page.findByText('Draft restored');
    expect(next.page.getByLabelText('Comment')).toHaveProperty('value', 'Quick thought');
    await fill(next.page, { Name: 'Ann' });
    await press(next.page, 'Post comment');
    await arrived(next.page);
    expect(await everythingStored()).not.toContain('Quick thought');
  });
});

describe('the length of a comment', () => {
  it('is told near the limit, in characters as people see them', async () => {
    const { page } = await form();
    paste(page, 'Comment', 'a'.repeat(9_990));
    expect(await page.findByText('10 characters left')).toBeTruthy();
    paste(page, 'Comment', 'a'.repeat(9_995) + '👩‍👩‍👧‍👦'.repeat(3));
    await page.findByText(/3 characters too many/);
  });

  it('holds a comment back that is too long, and keeps it', async () => {
    const { page } = await form();
    const { requests } = overheard();
    paste(page, 'Comment', 'a'.repeat(10_001));
    await fill(page, { Name: 'Ann' });
    await press(page, 'Post comment');
    await page.findByText(/1 character too many/);
    expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(page.getByLabelText('Comment')).toHaveProperty('value.length', 10_001);
  });
});
