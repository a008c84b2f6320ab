import { describe, expect, it, vi } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import {
  eventually,
  freshThread,
  onAFreshThread,
  openServer,
  overheard,
  rendered,
  somebodyPosts,
  thread,
} from '../../testing/visitor.js';
import './define.js';

onAFreshThread();

lifecycleContract('placet-comment-count', () => import('./define.js'));

describe('the count of comments', () => {
  it('is asked for once for a list of articles, and told in the language of the page', async () => {
    const other = freshThread();
    await somebodyPosts(openServer, thread);
    const { requests } = overheard();
    const [one, none] = await Promise.all([
      rendered('placet-comment-count', { src: openServer, thread }, 'fr'),
      rendered('placet-comment-count', { src: openServer, thread: other }, 'fr'),
    ]);
    expect(one.renderRoot.textContent).toBe('1 commentaire');
    expect(none.renderRoot.textContent).toBe('0 commentaire');
    expect(requests).toHaveLength(1);
  });

  it('is nothing where it cannot be had', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    const element = document.createElement('placet-comment-count');
    Object.assign(element, { src: openServer, thread });
    document.body.append(element);
    await eventually(() => {
      expect(element.renderRoot.textContent).toBe('');
    });
    element.remove();
  });
});
