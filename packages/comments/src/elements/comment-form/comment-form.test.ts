import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import type { CommentSubmittedEvent } from '../../events/comment-submitted.js';
import { setupComments } from '../../setup.js';
import {
  eventually,
  everythingStored,
  expectAccessible,
  holdingServer,
  onAFreshThread,
  overheard,
  somebodyPosts,
  thread,
  workServer,
} from '../../testing/visitor.js';
import { arrived, fill, form, press, src, status } from './comment-form.fixture.js';

onAFreshThread();

lifecycleContract('placet-comment-form', () => import('./define.js'));

describe('the form', () => {
  it('has no barrier, empty or with errors', async () => {
    const { element, page } = await form();
    await expectAccessible(element);
    await press(page, 'Post comment');
    expect(await page.findByText('Write your comment.')).toBeTruthy();
    await expectAccessible(element);
  });

  it.each([
    [
      'fr',
      'Laisser un commentaire',
      'Votre adresse e-mail ne sera pas publiée.',
      ['Commentaire', 'Nom', 'Adresse e-mail', 'Site web'],
      'Se souvenir de moi sur cet appareil',
      'Publier le commentaire',
    ],
    [
      'en',
      'Leave a comment',
      'Your email address will not be published.',
      ['Comment', 'Name', 'Email', 'Website'],
      'Remember me on this device',
      'Post comment',
    ],
    [
      'ar',
      'اترك تعليقًا',
      'لن يُنشر عنوان بريدك الإلكتروني.',
      ['التعليق', 'الاسم', 'البريد الإلكتروني', 'الموقع الإلكتروني'],
      'تذكّرني على هذا الجهاز',
      'انشر التعليق',
    ],
  ])('speaks %s', async (lang, heading, promise, fields, box, button) => {
    const { element, page } = await form({}, lang);
    page.getByRole('heading', { name: heading });
    page.getByText(promise);
    const labels = page
      .getAllByRole('textbox')
      .map((field: HTMLElement) => (field as HTMLInputElement).labels?.[0]?.textContent);
    expect(labels).toEqual(fields);
    expect(page.getByRole('checkbox', { name: box })).toHaveProperty('checked', false);
    page.getByRole('button', { name: button });
    expect(getComputedStyle(element.renderRoot.querySelector('form')!).direction).toBe(
      lang === 'ar' ? 'rtl' : 'ltr',
    );
  });

  it('helps the browser fill in what it knows', async () => {
    const { page } = await form();
    const tokens = ['Name', 'Email', 'Website'].map((label) =>
      page.getByLabelText(label).getAttribute('autocomplete'),
    );
    expect(tokens).toEqual(['name', 'email', 'url']);
  });

  it('says what is wrong beside the field, and moves to the first', async () => {
    const { element, page } = await form();
    await fill(page, { Email: 'nobody' });
    await press(page, 'Post comment');
    const text = page.getByRole('textbox', { name: 'Comment', description: 'Write your comment.' });
    await eventually(() => {
      expect(element.shadowRoot?.activeElement).toBe(text);
    });
    page.getByRole('textbox', { name: 'Name', description: 'Enter a name, yours or a pen name.' });
    page.getByRole('textbox', { name: 'Email', description: /name@example\.org/ });
    expect(text.getAttribute('aria-invalid')).toBe('true');
    await fill(page, { Comment: 'Hello' });
    expect(text.getAttribute('aria-invalid')).toBe('false');
  });

  it('shows and requires what the site wants, and complains about what it does not know', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { page } = await form({ fields: 'name phone', required: 'name website' });
    const names = page.getAllByRole('textbox').map(({ id }: HTMLElement) => id);
    expect(names).toEqual(['text', 'name', 'website']);
    expect(page.queryByText('Your email address will not be published.')).toBeNull();
    expect(complaint.mock.calls.flat().join()).toMatch(
      /"fields": expected any of name, email, website/,
    );
  });

  it('has a field that no person can reach', async () => {
    const { element, page } = await form();
    const trap = element.renderRoot.querySelector<HTMLInputElement>('[name=subject]');
    expect(trap?.tabIndex).toBe(-1);
    expect(page.getAllByRole('textbox')).not.toContain(trap);
    expect(trap?.closest('.trap')?.getBoundingClientRect()).toMatchObject({ width: 1, height: 1 });
  });

  it('says who keeps what, why, how long and which rights there are', async () => {
    const { page } = await form();
    await userEvent.click(page.getByText('What happens to what you enter'));
    expect(await page.findByText(/are public/)).toBeTruthy();
    page.getByText(/encrypted in your browser/);
    page.getByText(/erased after 180 days/);
    page.getByText(/complain to a data-protection authority/);
  });

  it('tells whoever begins to write that first comments are read before they are published', async () => {
    const { page } = await form({ src: holdingServer });
    await userEvent.click(page.getByLabelText('Comment'));
    expect(await page.findByText(/^First comments are read by a person/)).toBeTruthy();
  });

  it('tells a page whose server has no address so, once, and offers nothing that cannot work', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { page } = await form({ src: 'ftp://nowhere' });
    page.getByText('The comments could not be loaded.');
    expect(page.queryByRole('textbox')).toBeNull();
    expect(complaint.mock.calls.flat().join()).toContain('ftp://nowhere');
  });
});

describe('sending', () => {
  it('publishes a comment, says so and empties the text', async () => {
    const { element, page } = await form();
    const seen: CommentSubmittedEvent[] = [];
    element.addEventListener('placet-comment-submitted', (event) => seen.push(event));
    await fill(page, { Comment: 'Hello', Name: 'Ann', Website: 'ann.example' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    await press(page, 'Post comment');
    await eventually(() => {
      expect(seen).toHaveLength(1);
    });
    expect(status(page).textContent).toMatch(/published|waiting for a person/);
    expect(page.getByLabelText('Comment')).toHaveProperty('value', '');
    expect(page.getByLabelText('Name')).toHaveProperty('value', 'Ann');
    expect(seen[0]?.comment.author).toMatchObject({ name: 'Ann', website: 'https://ann.example/' });
  });

  it('says why a comment is held', async () => {
    const { page } = await form({ src: holdingServer });
    await fill(page, { Comment: 'Hello', Name: 'Ann' });
    await press(page, 'Post comment');
    await eventually(() => {
      expect(status(page).textContent).toContain(
        'First comments are read before they are published here.',
      );
    });
  });

  it('happens by Enter in a line and by Ctrl+Enter in the text', async () => {
    const { element, page } = await form();
    let sent = 0;
    element.addEventListener('placet-comment-submitted', () => (sent += 1));
    await fill(page, { Comment: 'One', Name: 'Ann' });
    await userEvent.keyboard('{Enter}');
    await eventually(() => {
      expect(sent).toBe(1);
    });
    await userEvent.click(page.getByLabelText('Comment'));
    await userEvent.keyboard('Two{Enter}lines{Control>}{Enter}{/Control}');
    await eventually(() => {
      expect(sent).toBe(2);
    });
  });

  it('can be stopped by the page, and then nothing leaves and nothing is lost', async () => {
    const { element, page } = await form();
    element.addEventListener('placet-comment-submit', (event) => {
      event.preventDefault();
    });
    await fill(page, { Comment: 'Hello', Name: 'Ann' });
    const { requests } = overheard();
    await press(page, 'Post comment');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(requests).toEqual([]);
    expect(page.getByLabelText('Comment')).toHaveProperty('value', 'Hello');
  });

  it('tells the article, the language and the time it took', async () => {
    const { page } = await form({}, 'fr');
    const { requests } = overheard();
    await fill(page, { Commentaire: 'Bonjour', Nom: 'Zoé' });
    await press(page, 'Publier le commentaire');
    await page.findByText(/Votre commentaire est/);
    const sent = (await requests.find(({ method }) => method === 'POST')?.json()) as Record<
      string,
      unknown
    >;
    expect(sent).toMatchObject({ locale: 'fr', page: { url: location.href.split('#')[0] } });
    expect(sent['elapsed']).toBeGreaterThan(0);
    expect(sent).not.toHaveProperty('trap');
  });

  it('says that the very same was already sent', async () => {
    await somebodyPosts(src, thread, { text: 'Twice', name: 'Ann' });
    const { page } = await form();
    await fill(page, { Comment: 'Twice', Name: 'Ann' });
    await press(page, 'Post comment');
    await page.findByText(/You have already posted this very comment\. Nothing is lost/);
    expect(page.getByLabelText('Comment')).toHaveProperty('value', 'Twice');
  });

  it.each([
    [
      'flood',
      429,
      { retryAfter: 12 },
      /You have just posted a comment\. Your comment is kept on this device and will be sent/,
    ],
    ['too_large', 413, {}, /too large/],
    ['origin_forbidden', 403, {}, /does not accept comments from this page/],
    ['thread_closed', 403, {}, /Comments are closed/],
    ['method_not_allowed', 405, {}, /Something went wrong on the server/],
  ])('turns %s into a sentence', async (code, problemStatus, more, sentence) => {
    const { page } = await form();
    await fill(page, { Comment: 'Hello', Name: 'Ann' });
    const type = `urn:placet:problem:${code}`;
    const problem = { type, title: '', status: problemStatus, code, ...more };
    vi.stubGlobal('fetch', async () => Response.json(problem, { status: problemStatus }));
    await press(page, 'Post comment');
    await eventually(() => {
      expect(status(page).textContent).toMatch(sentence);
    });
  });

  it('shows what only the server knew beside its field', async () => {
    const { element, page } = await form();
    await fill(page, { Comment: 'Hello', Name: 'Ann' });
    const errors = [{ field: 'name', code: 'too_long' }];
    const problem = {
      type: 'urn:placet:problem:invalid',
      title: '',
      status: 422,
      code: 'invalid',
      errors,
    };
    vi.stubGlobal('fetch', async () => Response.json(problem, { status: 422 }));
    await press(page, 'Post comment');
    const name = await page.findByRole('textbox', { name: 'Name', description: /too long/ });
    await eventually(() => {
      expect(element.shadowRoot?.activeElement).toBe(name);
    });
  });

  it('keeps a comment that the network fails, and sends the very same again, also by hand', async () => {
    const { element, page } = await form();
    await fill(page, { Comment: 'Hello', Name: 'Ann', Email: 'ann@example.org' });
    const { requests } = overheard();
    const working = globalThis.fetch;
    let isDown = true;
    // The first delivery arrives and its answer is lost: the worst case.
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      const response = await working(url, init);
      if (init?.method === 'POST' && isDown) throw new TypeError('Failed to fetch');
      return response;
    });
    await press(page, 'Post comment');
    await page.findByText(/The server cannot be reached\. Your comment is kept on this device/);
    await page.findByText('Waiting to be sent.');
    expect(page.getByLabelText('Comment')).toHaveProperty('value', '');
    expect(page.getByRole('list').textContent).toContain('Hello');
    expect(await everythingStored()).not.toContain('ann@');
    await expectAccessible(element);
    isDown = false;
    // At once: in a moment it would go by itself.
    page.queryByRole('button', { name: 'Try again' })?.click();
    await arrived(page);
    expect(page.queryByRole('list')).toBeNull();
    const posts = requests.filter(({ method }) => method === 'POST');
    const bodies = await Promise.all(posts.map((post) => post.text()));
    expect(bodies.length).toBeGreaterThan(1);
    expect(new Set(bodies).size).toBe(1);
    const stored = await setupComments({ src }).client.ownComments(thread);
    expect(stored).toMatchObject({ value: { length: 1 } });
  });

  it('sends in a later page what an earlier one could not, and tells where it was', async () => {
    const first = await form();
    await fill(first.page, { Comment: 'Hello', Name: 'Ann' });
    const working = globalThis.fetch;
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await press(first.page, 'Post comment');
    await first.page.findByText('Waiting to be sent.');
    first.element.remove();
    vi.stubGlobal('fetch', working);
    const seen: string[] = [];
    document.addEventListener('placet-comment-submitted', (event) => {
      seen.push(event.comment.text);
    });
    const second = await form();
    dispatchEvent(new Event('online'));
    await eventually(() => {
      expect(seen).toEqual(['Hello']);
    });
    await arrived(second.page);
  });

  it('does the work that a server asks for, and the visitor waits a moment', async () => {
    const { page } = await form({ src: workServer });
    await fill(page, { Comment: 'Worked for', Name: 'Ann' });
    const { requests } = overheard();
    await press(page, 'Post comment');
    await arrived(page);
    const posts = requests.filter(({ method }) => method === 'POST');
    const bodies = await Promise.all(posts.map((post) => post.json() as Promise<object>));
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).not.toHaveProperty('work');
    expect(bodies[1]).toHaveProperty('work.solution.counter');
  });

  it('writes strong words, emphasis and links by keys, and links words by pasting an address', async () => {
    const { page } = await form();
    await userEvent.click(page.getByLabelText('Comment'));
    // What writing takes is there once the notice is.
    await page.findByText(/and your website are public/);
    await userEvent.keyboard('{Control>}b{/Control}loud');
    const text = page.getByLabelText('Comment') as HTMLTextAreaElement;
    expect(text.value).toBe('**loud**');
    text.setSelectionRange(2, 6);
    await userEvent.keyboard('{Control>}b{/Control}');
    expect(text.value).toBe('loud');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://x.example');
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    // Firefox gives an event that a script made a clipboard of its own, which is empty.
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData });
    text.dispatchEvent(paste);
    expect(text.value).toBe('[loud](https://x.example)');
    await fill(page, { Name: 'Ann' });
    await userEvent.keyboard('{Control>}b{/Control}');
    expect(page.getByLabelText('Name')).toHaveProperty('value', 'Ann');
  });

  it('gives back a waiting comment to be edited, or gives it up', async () => {
    const { page } = await form();
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    for (const text of ['First', 'Second']) {
      await fill(page, { Comment: text, Name: 'Ann' });
      await press(page, 'Post comment');
      await page.findByText(text);
    }
    await eventually(() => {
      expect(page.getAllByRole('button', { name: 'Discard' })).toHaveLength(2);
    });
    const [edit] = page.getAllByRole('button', { name: 'Edit' });
    edit?.click();
    await eventually(() => {
      expect(page.getByLabelText('Comment')).toHaveProperty('value', 'First');
    });
    await press(page, 'Discard');
    await eventually(() => {
      expect(page.queryByRole('list')).toBeNull();
    });
    expect(page.getByLabelText('Comment')).toHaveProperty('value', 'First');
  });
});
