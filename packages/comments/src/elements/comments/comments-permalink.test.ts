import { eventually, onAFreshThread } from '../../testing/visitor.js';
import { newId } from '@placet/protocol';
import { describe, expect, it } from 'vitest';
import { comments, post } from './comments.fixture.js';

onAFreshThread();

describe('a permalink', () => {
  it('leads to its comment, wherever it is', async () => {
    const old = await post({ name: 'Old' });
    const reply = await post({ name: 'Reply', parent: old });
    await Promise.all(Array.from({ length: 51 }, () => post({ name: 'Newer' })));
    history.replaceState(null, '', `#comment-${reply}`);
    const { element, page } = await comments();
    await eventually(() => {
      expect(element.shadowRoot?.activeElement?.id).toBe(`comment-${reply}`);
    });
    expect(element.shadowRoot?.activeElement?.classList).toContain('target');
    await eventually(() => {
      const { top } = element.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(innerHeight);
    });
    expect(page.getAllByText('Old')).toHaveLength(1);
  }, 20_000);

  it('is the date of a comment', async () => {
    const id = await post();
    const { element, page } = await comments();
    const link = (await page.findByText('now')).closest('a')!;
    expect(link.getAttribute('href')).toBe(`${location.pathname}${location.search}#comment-${id}`);
    history.replaceState(null, '', link.href);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await eventually(() => {
      expect(element.shadowRoot?.activeElement?.id).toBe(`comment-${id}`);
    });
  });

  it('to nothing is told, not hidden', async () => {
    history.replaceState(null, '', `#comment-${newId()}`);
    const { page } = await comments();
    expect(await page.findByText(/The comment you are looking for is not here/)).toBeTruthy();
  });
});
