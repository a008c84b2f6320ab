import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clear,
  emptyQueue,
  eventually,
  onPage,
  rendered,
  server,
  signIn,
  somebodyPosts,
} from '../../testing/moderator.js';
import { mostNewRows } from './rows-controller.js';
import './define.js';

const many = 2 * mostNewRows + 2;
let posted: readonly string[] = [];

beforeAll(async () => {
  await signIn(31);
  await emptyQueue();
});

beforeEach(async () => {
  posted = await Promise.all(Array.from({ length: many }, () => somebodyPosts()));
});

afterEach(() => clear(posted));

describe('a long list', () => {
  it('is drawn a few rows at a time, with a frame in between, until all are there', async () => {
    const element = document.createElement('placet-moderation');
    element.setAttribute('src', server);
    const added: number[] = [];
    let frames = 0;
    let isOver = false;
    const count = (): void => {
      frames += 1;
      if (!isOver) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const at: number[] = [];
    const observer = new MutationObserver((records) => {
      const rows = records
        .flatMap((record) => [...record.addedNodes])
        .flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []))
        .filter((one) => one.matches('article'));
      if (rows.length === 0) return;
      added.push(rows.length);
      at.push(frames);
    });
    onPage(element, 'en');
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    await eventually(() => {
      expect(element.renderRoot.querySelectorAll('article').length).toBeGreaterThanOrEqual(many);
      expect(element.renderRoot.querySelector('.rows')?.getAttribute('aria-busy')).toBe('false');
    });
    isOver = true;
    observer.disconnect();
    expect(Math.max(...added)).toBe(mostNewRows);
    expect(new Set(at).size).toBe(at.length);
    const drawn = [...element.renderRoot.querySelectorAll('article')].map((one) =>
      one.getAttribute('data-id'),
    );
    expect(drawn).toEqual(element.queue?.get().items.map(({ id }) => id));
  });

  it('shows the comment that is looked at before its turn', async () => {
    const element = await rendered();
    await element.queue?.narrow({ text: 'nothing is like this' });
    await element.updateComplete;
    expect(element.renderRoot.querySelector('article')).toBeNull();
    await element.queue?.narrow({});
    const last = element.queue?.get().items.at(-1)?.id ?? '';
    element.queue?.focus(last);
    await element.updateComplete;
    const rows = [...element.renderRoot.querySelectorAll('article')];
    expect(rows.length).toBeLessThanOrEqual(mostNewRows + 1);
    expect(rows.at(-1)?.getAttribute('data-id')).toBe(last);
    await eventually(() => {
      expect(element.renderRoot.querySelectorAll('article').length).toBeGreaterThanOrEqual(many);
    });
    expect(rows.at(-1)?.isConnected).toBe(true);
  });
});
