import { describe, expect, it } from 'vitest';
import { onAFreshThread } from '../../testing/visitor.js';
import { setupComments } from '../../setup.js';
import { comments, post, settled, src } from './comments.fixture.js';

onAFreshThread();

describe('hostile content', () => {
  it('is text', async () => {
    const text =
      '<script>globalThis.hacked = 1</script><img src=x onerror="hacked = 1"> [a](javascript:hacked=1)';
    await post({ name: '<b onclick=alert(1)>Eve', text });
    const { element, page } = await comments();
    await page.findByText('<b onclick=alert(1)>Eve');
    const body = element.renderRoot.querySelector('.body');
    expect(body?.querySelector('script, img')).toBeNull();
    expect(
      [...element.renderRoot.querySelectorAll('a')].map(({ protocol }) => protocol),
    ).not.toContain('javascript:');
    expect(globalThis).not.toHaveProperty('hacked');
  });

  it('stays in its place: bidi overrides, piles of marks, endless words, a name of emoji', async () => {
    const marks = `Z${'\u0301\u0316\u0489'.repeat(3_000)}`;
    await post({ name: '🦊🦊', text: `\u202Edlrow olleh\n\n${marks}\n\n${'w'.repeat(900)}` });
    await post({ name: `Z${'\u0336'.repeat(70)}`, text: 'Below' });
    const { element, page } = await comments();
    await page.findByText('🦊🦊');
    await page.findByText('Below');
    const box = element.getBoundingClientRect();
    for (const part of element.renderRoot.querySelectorAll('.body, .name')) {
      const { left, right } = part.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(box.left);
      expect(right).toBeLessThanOrEqual(box.right + 1);
      expect(getComputedStyle(part).overflow).toBe('clip');
    }
    for (const line of element.renderRoot.querySelectorAll('.body p')) {
      expect(getComputedStyle(line).unicodeBidi).toMatch(/isolate|plaintext/);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  });

  it('in the answer of a back end makes no link of another scheme', async () => {
    const { client } = setupComments({ src });
    await post({ name: 'Eve' });
    const { element, page } = await comments();
    element.client = {
      ...client,
      async getThread(query) {
        const answer = await client.getThread(query);
        const text = JSON.stringify(answer).replaceAll(
          '"website":null',
          '"website":"javascript:alert(1)"',
        );
        return JSON.parse(text) as typeof answer;
      },
    };
    await settled(page);
    await page.findByText('Eve');
    expect(page.queryByRole('link', { name: 'Eve' })).toBeNull();
  });
});
