import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import {
  eventually,
  expectAccessible,
  freshThread,
  holdingServer,
  inside,
  onAFreshThread,
  somebodyPosts,
} from '../../testing/visitor.js';
import type { CommentFormElement } from '../comment-form/comment-form.js';
import { comments, answerForm, formUnder, names, post, settled, src } from './comments.fixture.js';

onAFreshThread();

lifecycleContract('placet-comments', () => import('./define.js'));

describe('the thread', () => {
  it('has no barrier: full, and with a reply begun', async () => {
    const root = await post({
      text: 'One **two** `three`\n\n> four\n\n- five\n\nhttps://six.example',
    });
    await post({ parent: root, name: 'Cleo' });
    const { element, page } = await comments();
    await page.findAllByRole('article');
    await expectAccessible(element);
    await userEvent.click(page.getByRole('button', { name: 'Reply Cleo' }));
    expect(
      await inside(await answerForm(element)).findByRole('heading', { name: /Reply to/ }),
    ).toBeTruthy();
    await expectAccessible(element);
  });

  it('counts its comments, in the language of the page', async () => {
    const root = await post();
    await post({ parent: root });
    const { page } = await comments({}, 'fr');
    expect(await page.findByRole('heading', { name: '2 commentaires' })).toBeTruthy();
  });

  it('says so when it is empty', async () => {
    const { element, page } = await comments();
    expect(await page.findByText('No comments yet. Yours would be the first.')).toBeTruthy();
    await expectAccessible(element);
  });

  it('shows who, when, and where they can be found, without vouching for it', async () => {
    await post({ name: 'Ann', website: 'https://ann.example' });
    const { page } = await comments();
    const author = await page.findByRole('link', { name: 'Ann' });
    expect(author.getAttribute('href')).toMatch(/^https:\/\/ann\.example\/?$/);
    expect(author.getAttribute('rel')).toBe('nofollow ugc noopener noreferrer');
    const time = await page.findByText('now');
    expect(time.getAttribute('datetime')).toMatch(/^\d{4}-.*Z$/);
    // Once the first screen is painted.
    await eventually(() => {
      expect(time.title).toMatch(/\d{4}/);
    });
  });

  it('shows fifty conversations, and more when asked', async () => {
    await Promise.all(Array.from({ length: 52 }, () => post()));
    const { page } = await comments({}, 'fr');
    await page.findByRole('heading', { name: '52 commentaires' });
    // The first screen at once, the others once it is painted.
    await eventually(() => {
      expect(page.getAllByRole('article')).toHaveLength(50);
    });
    await userEvent.click(page.getByRole('button', { name: 'Afficher plus' }));
    await eventually(() => {
      expect(page.getAllByRole('article')).toHaveLength(52);
    });
    expect(page.queryByRole('button', { name: 'Afficher plus' })).toBeNull();
  }, 20_000);

  it('is in the order that the site wants', async () => {
    for (const name of ['First', 'Second', 'Third']) await post({ name });
    const { page } = await comments({ sort: 'oldest' });
    await settled(page);
    expect(names(page)).toEqual(['First', 'Second', 'Third']);
  });

  it('complains about an order that it does not know, and takes the newest first', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const name of ['First', 'Second']) await post({ name });
    const { page } = await comments({ sort: 'best' });
    await settled(page);
    expect(names(page)).toEqual(['Second', 'First']);
    expect(complaint.mock.calls.flat().join()).toContain('newest, oldest, discussed');
  });

  it('nests replies three deep, and then says who is answered', async () => {
    let parent = await post({ name: 'Zero' });
    for (const name of ['One', 'Two', 'Three', 'Four']) parent = await post({ name, parent });
    const { page } = await comments();
    await settled(page);
    expect(names(page)).toEqual(['Zero', 'One', 'Two', 'Three', 'Four']);
    const [three, four] = page.getAllByRole('article').slice(3);
    expect(three?.closest('ol')).toBe(four?.closest('ol'));
    expect(four?.textContent).toMatch(/in reply to\s*Three/);
  });

  it('follows the thread of another page', async () => {
    await post({ name: 'Here' });
    const elsewhere = freshThread();
    await somebodyPosts(src, elsewhere, { name: 'There' });
    const { element, page } = await comments();
    await page.findByText('Here');
    element.thread = elsewhere;
    await page.findByText('There');
    expect(page.queryByText('Here')).toBeNull();
  });

  it('shows the whole thread when it is put elsewhere on the page', async () => {
    await post({ name: 'Here' });
    const { element, page } = await comments();
    await page.findByText('Here');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await post({ name: 'Later' });
    expect(await page.findByRole('button', { name: '1 new comment' })).toBeTruthy();
    elsewhere.remove();
  });
});

describe('where the comments cannot be had', () => {
  it('says so, and tries again', async () => {
    await post({ name: 'Ann' });
    const working = globalThis.fetch;
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    const { element, page } = await comments();
    await page.findByText('The comments could not be loaded.');
    await expectAccessible(element);
    vi.stubGlobal('fetch', working);
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    expect(await page.findByText('Ann')).toBeTruthy();
  });

  it('waits for the network where there is none, and loads by itself when it is back', async () => {
    await post({ name: 'Ann' });
    const working = globalThis.fetch;
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    const { page } = await comments();
    await page.findByText(/You are offline/);
    vi.stubGlobal('fetch', working);
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    expect(await page.findByText('Ann')).toBeTruthy();
  });

  it('says that nothing can be had from what is no address', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { page } = await comments({ src: 'mailto:nobody' });
    expect(page.getByText('The comments could not be loaded.')).toBeTruthy();
    expect(told.mock.calls[0]?.[0]).toContain('"src": expected the http(s) address');
  });

  it('takes no room away while it loads', async () => {
    const { element, page } = await comments();
    const meanwhile = element.getBoundingClientRect().height;
    await page.findByText(/No comments yet/);
    expect(Math.abs(element.getBoundingClientRect().height - meanwhile)).toBeLessThan(2);
  });
});

describe('answering', () => {
  it('opens a form in place, and gives the focus back when it is left', async () => {
    await post({ name: 'Ann' });
    const { element, page } = await comments();
    const button = await page.findByRole('button', { name: 'Reply Ann' });
    await userEvent.click(button);
    const reply = await answerForm(element);
    const text = await inside(reply).findByLabelText('Comment');
    await eventually(() => {
      expect(reply.shadowRoot?.activeElement).toBe(text);
    });
    await userEvent.keyboard('Half a thought{Escape}');
    await eventually(() => {
      expect(element.shadowRoot?.activeElement).toBe(button);
    });
    expect(formUnder(element)).toBeNull();

    await userEvent.click(button);
    await eventually(() => {
      expect(inside(formUnder(element)).getByLabelText('Comment')).toHaveProperty(
        'value',
        'Half a thought',
      );
    });
    await userEvent.click(inside(formUnder(element)).getByRole('button', { name: 'Cancel' }));
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('puts the answer under the comment and goes there', async () => {
    await post({ name: 'Ann' });
    const { element, page } = await comments();
    await userEvent.click(await page.findByRole('button', { name: 'Reply Ann' }));
    const reply = inside(await answerForm(element));
    await userEvent.fill(await reply.findByLabelText('Name'), 'Ben');
    await userEvent.fill(reply.getByLabelText('Comment'), 'Well said');
    await userEvent.click(reply.getByRole('button', { name: 'Post reply' }));
    await page.findByText('Well said');
    expect(names(page)).toEqual(['Ann', 'Ben']);
    await eventually(() => {
      expect(formUnder(element)).toBeNull();
      expect(element.shadowRoot?.activeElement?.textContent).toContain('Well said');
    });
  });
});

describe("one's own comment", () => {
  it('is shown as held, with the reason, also after the page is loaded again', async () => {
    const held = { src: holdingServer };
    const first = await comments(held);
    await settled(first.page);
    const form = inside(
      first.element.renderRoot.querySelector<CommentFormElement>('placet-comment-form')!,
    );
    await userEvent.fill(await form.findByLabelText('Comment'), 'Please read me');
    await userEvent.fill(form.getByLabelText('Name'), 'Ann');
    await userEvent.click(form.getByRole('button', { name: 'Post comment' }));
    await first.page.findByText('Please read me');
    await first.page.findByText('Waiting to be read');
    await first.page.findByText(/First comments are read before they are published here\./);
    await expectAccessible(first.element);
    first.element.remove();

    const again = await comments(held);
    await again.page.findByText('Please read me');
    await again.page.findByText('Waiting to be read');

    const stranger = await comments({ src: `${holdingServer}/?` });
    await settled(stranger.page);
    expect(stranger.page.queryByText('Please read me')).toBeNull();
  });
});

describe('what happens meanwhile', () => {
  it('waits behind a button, and is shown when that is pressed', async () => {
    await post({ name: 'Ann' });
    const { element, page } = await comments();
    await page.findByText('Ann');
    await Promise.all([post({ name: 'Ben' }), post({ name: 'Ben' })]);
    const button = await page.findByRole('button', { name: '2 new comments' }, { timeout: 5_000 });
    expect(names(page)).toEqual(['Ann']);
    await expectAccessible(element);
    await userEvent.click(button);
    await eventually(() => {
      expect(names(page)).toEqual(['Ben', 'Ben', 'Ann']);
    });
    expect(page.queryByRole('button', { name: /new comment/ })).toBeNull();
    await eventually(() => {
      expect(element.shadowRoot?.activeElement?.textContent).toContain('Ben');
    });
  });

  it('leaves what is being written alone', async () => {
    await post({ name: 'Ann' });
    const { element, page } = await comments();
    await userEvent.click(await page.findByRole('button', { name: 'Reply Ann' }));
    const reply = await answerForm(element);
    await userEvent.fill(await inside(reply).findByLabelText('Email'), 'ben@example.org');
    await post({ name: 'Cleo' });
    await userEvent.click(
      await page.findByRole('button', { name: '1 new comment' }, { timeout: 5_000 }),
    );
    await eventually(() => {
      expect(names(page)).toEqual(['Cleo', 'Ann']);
    });
    expect(formUnder(element)).toBe(reply);
    expect(inside(reply).getByLabelText('Email')).toHaveProperty('value', 'ben@example.org');
  });
});
