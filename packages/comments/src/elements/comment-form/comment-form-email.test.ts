import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { setupComments } from '../../setup.js';
import {
  eventually,
  everythingStored,
  expectAccessible,
  freshThread,
  onAFreshThread,
  overheard,
} from '../../testing/visitor.js';
import { arrived, fill, form, press, src } from './comment-form.fixture.js';

onAFreshThread();

describe('the e-mail address', () => {
  const address = 'very.secret.person@mail.example';

  it('leaves the browser sealed and is stored nowhere', async () => {
    const { page } = await form();
    const { requests, bytes } = overheard();
    await fill(page, { Comment: 'Hello', Name: 'Ann', Email: address });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await everythingStored()).toContain('Hello');
    expect(await everythingStored()).not.toContain('secret');
    await press(page, 'Post comment');
    await arrived(page);
    const sent = (await requests
      .find(({ method }) => method === 'POST')
      ?.clone()
      .json()) as object;
    expect(sent).toHaveProperty('email.ct');
    const heard = await bytes();
    for (const trace of await tracesOf(address)) expect(heard).not.toContain(trace);
    expect(await everythingStored()).not.toContain('secret');
  });

  it('is kept on the device only when the box is ticked, and gone as soon as it is not', async () => {
    const { page } = await form();
    await fill(page, { Comment: 'Hello', Name: 'Ann', Email: address });
    await userEvent.click(page.getByRole('checkbox'));
    await press(page, 'Post comment');
    await arrived(page);
    expect(await everythingStored()).toContain(address);

    const next = await form({ thread: freshThread() });
    await eventually(() => {
      expect(next.page.getByLabelText('Email')).toHaveProperty('value', address);
    });
    expect(next.page.getByLabelText('Name')).toHaveProperty('value', 'Ann');
    expect(next.page.getByRole('checkbox')).toHaveProperty('checked', true);
    await userEvent.click(next.page.getByRole('checkbox'));
    expect(await everythingStored()).not.toContain('secret');
  });

  it('is mailed about replies only where that was ticked, and asked anew with each comment', async () => {
    const { client } = setupComments({ src });
    const answer = await client.getSite();
    if (!answer.ok) throw new Error('no site');
    const site = { ok: true, value: { ...answer.value, replyMail: true } } as const;
    const { element, page } = await form();
    element.client = { ...client, getSite: () => Promise.resolve(site) };
    const { requests } = overheard();
    await fill(page, { Comment: 'Hello', Name: 'Ann', Email: address });
    const box = await page.findByRole('checkbox', { name: 'Tell me of replies by email' });
    expect(box).toHaveProperty('checked', false);
    await userEvent.click(box);
    await expectAccessible(element);
    await press(page, 'Post comment');
    await arrived(page);
    await eventually(() => {
      expect(box).toHaveProperty('checked', false);
    });
    await fill(page, { Comment: 'Again' });
    await press(page, 'Post comment');
    const posts = () => requests.filter(({ method }) => method === 'POST');
    await eventually(() => {
      expect(posts()).toHaveLength(2);
    });
    const wishes = await Promise.all(
      posts().map(async (post) => ((await post.clone().json()) as { replyMail?: true }).replyMail),
    );
    expect(wishes).toEqual([true, undefined]);
    expect(await everythingStored()).not.toContain('secret');
  });

  it('is sealed to the pinned key alone', async () => {
    const site = await setupComments({ src }).client.getSite();
    const pin = (site.ok && site.value.key?.id) || '';
    const { page } = await form({ 'site-key': pin });
    const { requests } = overheard();
    await fill(page, { Comment: 'Hello', Name: 'Ann', Email: address });
    await press(page, 'Post comment');
    await arrived(page);
    const sent = await requests.find(({ method }) => method === 'POST')?.json();
    expect(sent).toHaveProperty('email.key', pin);
  });

  it.each(['AAAAAAAAAAAAAAAA', 'not a key'])(
    'is neither asked for nor sent where the pin %j does not match, and the form says why',
    async (pin) => {
      const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { element, page } = await form({ 'site-key': pin, required: 'name email' });
      await page.findByText(/the key this site offers is not the one this page expects/);
      expect(page.queryByLabelText('Email')).toBeNull();
      await expectAccessible(element);
      const { requests } = overheard();
      await fill(page, { Comment: 'Hello', Name: 'Ann' });
      await press(page, 'Post comment');
      await arrived(page);
      expect(await requests.find(({ method }) => method === 'POST')?.json()).not.toHaveProperty(
        'email',
      );
      expect(complaint.mock.calls).toHaveLength(pin === 'not a key' ? 1 : 0);
    },
  );

  it('is not asked for where the browser cannot seal, nor is editing promised without a key', async () => {
    const { element, page } = await form({ required: 'name email' });
    element.setup = {
      ...setupComments({ src }),
      canSeal: async () => false,
      canKeepAuthorKey: () => false,
    };
    await page.findByText(/this browser cannot encrypt it on this page/);
    page.getByText(/you will not be able to edit or delete your comment/);
    expect(page.queryByLabelText('Email')).toBeNull();
  });
});

/** The address, what would be left of it in other encodings, and the hashes that others publish. */
async function tracesOf(address: string): Promise<string[]> {
  const octets = new TextEncoder().encode(address);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', octets));
  return [
    'secret',
    encodeURIComponent(address),
    btoa(address).slice(0, 30),
    [...digest].map((octet) => octet.toString(16).padStart(2, '0')).join(''),
    btoa(String.fromCharCode(...digest)).slice(0, 40),
  ];
}
