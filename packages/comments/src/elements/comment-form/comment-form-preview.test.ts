import type { ThreadPage } from '@placet/protocol';
import { render } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  eventually,
  expectAccessible,
  onAFreshThread,
  somebodyPosts,
  thread,
} from '../../testing/visitor.js';
import { bodyTemplate } from '../comments/body-template.js';
import { form, paste, src } from './comment-form.fixture.js';

onAFreshThread();

const source = `**Bold** and *soft*, \`code\`, a link: https://a.example/x?a=1&copy=2
second line &eacute; &amp; <b>no HTML</b>

> quoted
> > twice

1. one
2. two

\`\`\`
wide   code
\`\`\`

אב גד`;

/** What is drawn, without the marks that the library leaves between its parts. */
function markup(element: Element): string {
  return element.innerHTML.replaceAll(/<!--.*?-->/g, '').replaceAll(/\s+/g, ' ');
}

async function opened(text = '') {
  const opening = await form();
  const { page, element } = opening;
  if (text) paste(page, 'Comment', text);
  await userEvent.click(page.getByText('Preview'));
  await eventually(() => {
    expect(element.renderRoot.querySelector('[part=preview] > :not(summary)')).not.toBeNull();
  });
  return { ...opening, body: () => element.renderRoot.querySelector('[part=body]') };
}

describe('the preview', () => {
  it('is what the thread shows, to the letter', async () => {
    const { body } = await opened(source);
    const shown = markup(body()!);
    expect(shown).toContain('<strong>Bold</strong>');
    expect(shown).toContain('&amp;eacute; &amp;amp; &lt;b&gt;no HTML&lt;/b&gt;');
    await somebodyPosts(src, thread, { text: source });
    const url = `${src}/v1/sites/default/comments?thread=${encodeURIComponent(thread)}`;
    const { items } = (await (await fetch(url)).json()) as ThreadPage;
    const published = document.createElement('div');
    render(bodyTemplate(items[0]?.body ?? []), published);
    expect(shown).toBe(markup(published));
  });

  it('follows what is typed, and has room for what is wide', async () => {
    const { element, page, body } = await opened('first');
    expect(body()?.textContent).toBe('first');
    paste(page, 'Comment', `*second* ${'x'.repeat(2000)}`);
    await eventually(() => {
      expect(body()?.querySelector('em')?.textContent).toBe('second');
    });
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
    await expectAccessible(element);
  });

  it('of nothing asks for a text', async () => {
    const { page } = await opened();
    expect(page.getByText('Write your comment.')).toBeTruthy();
  });
});
