import { within } from '@testing-library/dom';
import { page as screen, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import {
  barriers,
  clear,
  elsewhere,
  emptyQueue,
  eventually,
  inside,
  isPublished,
  rendered,
  signIn,
  somebodyPosts,
} from '../../testing/moderator.js';
import type { ModerationElement } from './moderation.js';
import './define.js';

let posted: string[] = [];

async function post(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = await somebodyPosts(more);
  posted.push(id);
  return id;
}

beforeAll(async () => {
  // The desk of a wide screen, in every engine: on a phone the buttons stand elsewhere.
  await screen.viewport(800, 600);
  await signIn();
  await emptyQueue();
});

beforeEach(() => {
  posted = [];
  localStorage.clear();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await clear(posted);
});

/** The row of a comment on the desk. */
async function row(element: ModerationElement, id: string): Promise<HTMLElement> {
  return eventually(() => {
    const found = element.renderRoot.querySelector<HTMLElement>(`article[data-id="${id}"]`);
    expect(found).not.toBeNull();
    return found!;
  });
}

async function gone(element: ModerationElement, id: string): Promise<void> {
  await eventually(() => {
    expect(element.renderRoot.querySelector(`[data-id="${id}"]`)).toBeNull();
  });
}

async function saying(element: ModerationElement, text: string | RegExp): Promise<void> {
  await eventually(() => {
    expect(inside(element).getByText(text).closest('[role="status"]')).not.toBeNull();
  });
}

function focused(element: ModerationElement): string | undefined {
  return element.shadowRoot?.activeElement?.closest<HTMLElement>('article')?.dataset['id'];
}

lifecycleContract('placet-moderation', () => import('./define.js'));

describe('the desk', () => {
  it('has no barrier: with rows, a selection, a question for a reason, and the keys', async () => {
    const id = await post({ email: 'ben@example.org', website: 'https://ben.example/' });
    await post({ text: '> quoted\n\n- one\n- `two`\n\nhttps://a.example https://b.example' });
    const element = await rendered();
    expect(await barriers(element)).toEqual([]);
    const one = within(await row(element, id));
    await userEvent.click(one.getByRole('checkbox'));
    await userEvent.click(one.getByRole('button', { name: 'Show e-mail' }));
    expect(await barriers(element)).toEqual([]);
    await userEvent.click(inside(element).getByRole('button', { name: 'Keyboard' }));
    expect(await barriers(element)).toEqual([]);
  });

  it('says who wrote, when, where, in reply to what, and why it was held', async () => {
    const url = 'https://news.example/article';
    const id = await post({
      text: 'See https://a.example and [this](https://b.example/page).',
      name: 'Zoé',
      page: { title: 'The article', url },
    });
    const element = await rendered();
    const one = within(await row(element, id));
    expect(one.getByRole('heading', { name: 'Zoé' })).toBeTruthy();
    expect(one.getByText('now').getAttribute('datetime')).toMatch(/^\d{4}-/);
    expect(one.getByRole('link', { name: /The article/ }).getAttribute('href')).toBe(url);
    expect(one.getByText(/It holds 2 links/)).toBeTruthy();
    expect(one.getByText(/the browser sent no key/)).toBeTruthy();
    const marks = [...(await row(element, id)).querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent.replace(/\s+/g, ' '))).toEqual([
      'https://a.example',
      'this https://b.example/page',
    ]);
  });

  it('shows markup, script and text of the other direction as text', async () => {
    const id = await post({ name: '<b>Eve</b>', text: '<img src=x onerror=alert(1)> \u202Eabc' });
    const element = await rendered();
    const one = await row(element, id);
    expect(one.querySelector('img, b')).toBeNull();
    expect(within(one).getByRole('heading').textContent.trim()).toBe('<b>Eve</b>');
    expect(one.querySelector('.text')?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('folds a very long comment until it is asked for', async () => {
    const id = await post({ text: 'A sentence of some length. '.repeat(80) });
    const element = await rendered();
    const one = await row(element, id);
    const folded = one.offsetHeight;
    await userEvent.click(within(one).getByRole('button', { name: 'Show all of it' }));
    const less = await within(one).findByRole('button', { name: 'Show less' });
    expect(less.ariaExpanded).toBe('true');
    expect(one.offsetHeight).toBeGreaterThan(folded);
  });

  it('brings in a new comment by itself', async () => {
    const element = await rendered();
    const id = await post({ name: 'Newcomer' });
    expect((await row(element, id)).textContent).toContain('Newcomer');
  });

  it('goes through the views and says which one is shown', async () => {
    const element = await rendered();
    const views = within(inside(element).getByRole('navigation', { name: 'Views' }));
    await userEvent.click(views.getByRole('button', { name: /^Trash/ }));
    await eventually(() => {
      expect(views.getByRole('button', { current: true }).textContent).toMatch(/Trash/);
      expect(element.queue?.get()).toMatchObject({ view: 'trash', loading: false });
    });
    expect(await barriers(element)).toEqual([]);
  });
});

describe('a decision', () => {
  it('by button publishes, says so, and goes on to the next comment', async () => {
    const [first, second] = [await post(), await post()];
    const element = await rendered();
    const one = within(await row(element, first));
    await userEvent.click(one.getByRole('button', { name: 'Publish' }));
    await gone(element, first);
    await saying(element, '1 comment published.');
    expect(focused(element)).toBe(second);
    await eventually(async () => {
      expect(await isPublished(first)).toBe(true);
    });
  });

  it('about a selection is taken at once, and taken back at once', async () => {
    const ids = [await post(), await post()];
    const element = await rendered();
    for (const id of ids) {
      await userEvent.click(within(await row(element, id)).getByRole('checkbox'));
    }
    const bar = within(inside(element).getByRole('group', { name: 'For the selected comments' }));
    expect(await bar.findByText('2 selected')).toBeTruthy();
    await userEvent.click(bar.getByRole('button', { name: 'Publish' }));
    await saying(element, '2 comments published.');
    for (const id of ids) await gone(element, id);
    await userEvent.click(inside(element).getByRole('button', { name: /^Undo/ }));
    await saying(element, /^Undone: 2 comments/);
    for (const id of ids) {
      await row(element, id);
      expect(await isPublished(id)).toBe(false);
    }
  });

  it('that fails leaves the focus on the same comment, and is told until the network is back', async () => {
    const [first, second] = [await post(), await post()];
    const element = await rendered();
    (await row(element, first)).focus();
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('offline'));
    await userEvent.keyboard('a');
    await saying(element, /The server cannot be reached/);
    await eventually(() => {
      expect(focused(element)).toBe(first);
    });
    expect(await row(element, second)).toBeTruthy();
    vi.restoreAllMocks();
    window.dispatchEvent(new Event('online'));
    await eventually(() => {
      expect(inside(element).queryByText(/The server cannot be reached/)).toBeNull();
    });
  });

  it('of another moderator who was faster is shown, and nothing is overwritten', async () => {
    const id = await post();
    const element = await rendered();
    const one = await row(element, id);
    one.focus();
    await elsewhere('spam', id);
    await userEvent.click(within(one).getByRole('button', { name: 'Publish' }));
    await saying(element, /had already been changed by somebody else/);
    const again = within(await row(element, id));
    expect(again.getByText(/Already changed: .+ moved it to Spam now/)).toBeTruthy();
    expect(await isPublished(id)).toBe(false);
    await userEvent.click(again.getByRole('button', { name: 'Take it off this list' }));
    await gone(element, id);
  });
});

describe('keys', () => {
  it('move, select, decide and take back', async () => {
    const [first, second] = [await post(), await post()];
    const element = await rendered();
    (await row(element, first)).focus();
    await userEvent.keyboard('j');
    await eventually(() => {
      expect(focused(element)).toBe(second);
    });
    await userEvent.keyboard('x');
    const one = within(await row(element, second));
    await eventually(() => {
      expect(one.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
    });
    await userEvent.keyboard('s');
    await gone(element, second);
    await saying(element, '1 comment marked as spam.');
    await userEvent.keyboard('z');
    await row(element, second);
    await eventually(() => {
      expect(focused(element)).toBe(second);
    });
    await userEvent.keyboard('k');
    await eventually(() => {
      expect(focused(element)).toBe(first);
    });
  });

  it('refuse what is pending, and hold again what was refused', async () => {
    const id = await post();
    const element = await rendered();
    (await row(element, id)).focus();
    await userEvent.keyboard('u');
    await gone(element, id);
    await saying(element, '1 comment refused.');
    await userEvent.click(inside(element).getByRole('button', { name: /^Refused/ }));
    (await row(element, id)).focus();
    await userEvent.keyboard('u');
    await saying(element, '1 comment held again.');
    expect(element.queue?.get().items.map((item) => item.id)).not.toContain(id);
  });

  it('write letters in a text field, with a modifier they are the browser’s', async () => {
    const id = await post({ email: 'ben@example.org' });
    const element = await rendered();
    const one = within(await row(element, id));
    (await row(element, id)).focus();
    await userEvent.keyboard('{Alt>}a{/Alt}');
    await userEvent.click(one.getByRole('button', { name: 'Show e-mail' }));
    await userEvent.keyboard('a spam');
    expect(one.getByLabelText<HTMLInputElement>(/Why do you need/).value).toBe('a spam');
    await row(element, id);
  });

  it('can be switched off, and stay off', async () => {
    const id = await post();
    const element = await rendered();
    (await row(element, id)).focus();
    await userEvent.keyboard('?');
    const dialog = within(await inside(element).findByRole('dialog', { name: 'Keyboard' }));
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Use single keys' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    (await row(element, id)).focus();
    await userEvent.keyboard('a');
    const later = await rendered();
    (await row(later, id)).focus();
    await userEvent.keyboard('a');
    await later.updateComplete;
    expect(await row(later, id)).toBeTruthy();
    expect(later.renderRoot.querySelector('kbd:not(dialog kbd)')).toBeNull();
  });
});

describe('the address behind a comment', () => {
  it('is shown for a reason, and hidden when the comment is left', async () => {
    const id = await post({ email: 'ben@example.org' });
    const other = await post();
    const element = await rendered();
    expect(element.renderRoot.textContent).not.toContain('ben@example.org');
    const one = within(await row(element, id));
    await userEvent.click(one.getByRole('button', { name: 'Show e-mail' }));
    expect(one.getByText(/written to the audit log/)).toBeTruthy();
    await userEvent.keyboard('A complaint{Enter}');
    expect(await one.findByText('ben@example.org')).toBeTruthy();
    expect(one.getByText(/This was logged/)).toBeTruthy();
    (await row(element, other)).focus();
    await eventually(() => {
      expect(one.queryByText('ben@example.org')).toBeNull();
    });
  });

  it('is not asked for without a reason, or where there is none', async () => {
    const [id, without] = [await post({ email: 'ben@example.org' }), await post()];
    const element = await rendered();
    const bare = within(await row(element, without));
    expect(bare.queryByRole('button', { name: 'Show e-mail' })).toBeNull();
    const one = within(await row(element, id));
    await userEvent.click(one.getByRole('button', { name: 'Show e-mail' }));
    await userEvent.keyboard('  {Enter}');
    expect(element.queue?.get().email).toBeUndefined();
    await userEvent.click(one.getByRole('button', { name: 'Cancel' }));
    await eventually(() => {
      expect(focused(element)).toBe(id);
    });
  });
});

describe('languages', () => {
  it('are French, with the reason in French', async () => {
    const id = await post();
    const element = await rendered({}, 'fr');
    const one = within(await row(element, id));
    expect(one.getByRole('button', { name: 'Publier' })).toBeTruthy();
    expect(one.getByText(/ne peut être reconnu/)).toBeTruthy();
  });

  it('are Arabic, from right to left, and wide enough for a phone', async () => {
    await post({ text: 'مرحبا', name: 'سلمى' });
    const element = await rendered({}, 'ar');
    const page = element.parentElement!;
    page.style.inlineSize = '320px';
    expect(element.renderRoot.querySelector('section')?.dir).toBe('rtl');
    expect(inside(element).getByRole('heading', { name: 'الإشراف' })).toBeTruthy();
    expect(page.scrollWidth).toBeLessThanOrEqual(320);
    expect(await barriers(element)).toEqual([]);
  });
});
