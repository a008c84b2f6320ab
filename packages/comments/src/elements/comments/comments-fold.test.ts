import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  eventually,
  expectAccessible,
  type Inside,
  onAFreshThread,
} from '../../testing/visitor.js';
import { comments, post, settled } from './comments.fixture.js';

onAFreshThread();

/** A conversation of four; the third and the fourth do not stand right below what they answer. */
async function conversation() {
  const root = await post({ name: 'Root' });
  const first = await post({ name: 'First', parent: root });
  const below = await post({ name: 'Below', parent: first });
  const second = await post({ name: 'Second', parent: root });
  return { root, first, below, second };
}

/** Who is there to be seen. */
function names(page: Inside): (string | null | undefined)[] {
  const articles = page.getAllByRole('article').filter((one) => one.checkVisibility());
  return articles.map((one) => one.querySelector('.name bdi')?.textContent);
}

describe('a conversation', () => {
  it('folds and unfolds, and says how much is in it', async () => {
    await conversation();
    const { element, page } = await comments();
    await settled(page);
    const all = page.getByRole('button', { name: '3 replies' });
    expect(all.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(page.getByRole('button', { name: '1 reply' }));
    await eventually(() => {
      expect(names(page)).toEqual(['Root', 'First', 'Second']);
    });
    await userEvent.click(all);
    await eventually(() => {
      expect(names(page)).toEqual(['Root']);
    });
    expect(all.getAttribute('aria-expanded')).toBe('false');
    await expectAccessible(element);
    await userEvent.click(all);
    // What was folded inside stays so.
    await eventually(() => {
      expect(names(page)).toEqual(['Root', 'First', 'Second']);
    });
  });

  it('that is folded is unfolded by what is looked for in it', async () => {
    const { below } = await conversation();
    const { element, page } = await comments();
    await settled(page);
    await userEvent.click(page.getByRole('button', { name: '1 reply' }));
    await userEvent.click(page.getByRole('button', { name: '3 replies' }));
    await eventually(() => {
      expect(names(page)).toEqual(['Root']);
    });
    location.hash = `#comment-${below}`;
    await eventually(() => {
      expect(element.shadowRoot?.activeElement?.id).toBe(`comment-${below}`);
    });
    expect(names(page)).toEqual(['Root', 'First', 'Below', 'Second']);
  });

  it('leads from a reply to what it answers, where that does not stand right above', async () => {
    const { root } = await conversation();
    const { element, page } = await comments();
    await settled(page);
    const links = page.getAllByText('in reply to').map((one) => one.querySelector('a'));
    expect(links.map((link) => link?.textContent)).toEqual(['Root']);
    await userEvent.click(links[0]!);
    await eventually(() => {
      expect(element.shadowRoot?.activeElement?.id).toBe(`comment-${root}`);
    });
  });
});
