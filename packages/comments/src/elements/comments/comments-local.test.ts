import { newId } from '@placet/protocol';
import { createStore, clear } from 'idb-keyval';
import { expect, it } from 'vitest';
import { inside, onAFreshThread, rendered, thread } from '../../testing/visitor.js';
import type { CommentFormElement } from '../comment-form/comment-form.js';
import { fill, press } from '../comment-form/comment-form.fixture.js';
import './define.js';
import type { CommentsElement } from './comments.js';

onAFreshThread();

it('without a server a whole thread lives in this browser, which is said, and no address is asked for', async () => {
  const attributes = { thread, site: `local-${newId()}` };
  const element = await rendered<CommentsElement>('placet-comments', attributes, 'en');
  const page = inside(element);
  await page.findByText(/No comments yet/);
  const form = element.renderRoot.querySelector<CommentFormElement>('placet-comment-form');
  if (!form) throw new Error('no form');
  const inner = inside(form);
  await inner.findByText('These comments stay in this browser.');
  await inner.findByLabelText('Comment');
  await fill(inner, { Comment: 'Kept *here*', Name: 'Ann' });
  expect(inner.queryByLabelText('Email')).toBeNull();
  await press(inner, 'Post comment');
  await page.findByText('here', { selector: 'em' });

  const later = await rendered<CommentsElement>('placet-comments', attributes, 'en');
  await inside(later).findByText('here', { selector: 'em' });
  await inside(later).findByText('1 comment');
  await clear(createStore('placet-local', 'threads'));
});
