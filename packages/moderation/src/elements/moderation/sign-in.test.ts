import { within } from '@testing-library/dom';
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  barriers,
  eventually,
  freshInvite,
  inside,
  rendered,
  signOut,
} from '../../testing/moderator.js';
import './define.js';

beforeEach(async () => {
  await signOut();
  history.replaceState(null, '', location.pathname + location.search);
});

it('has no barrier for somebody who is not signed in, and says how to get in', async () => {
  const element = await rendered();
  expect(inside(element).getByRole('heading', { name: 'Sign in to moderate' })).toBeTruthy();
  expect(inside(element).getByText('npx @placet/server moderator invite')).toBeTruthy();
  expect(await barriers(element)).toEqual([]);
});

it('signs in by the link and takes it out of the address at once', async () => {
  location.hash = `invite=${freshInvite()}`;
  const opening = rendered();
  expect(location.href).not.toContain('invite');
  const element = await opening;
  expect(inside(element).getByRole('heading', { name: 'Moderation' })).toBeTruthy();
  expect(inside(element).getByRole('navigation', { name: 'Views' })).toBeTruthy();
});

it('signs in when the link is followed on the page itself', async () => {
  const element = await rendered();
  location.hash = `invite=${freshInvite()}`;
  expect(await inside(element).findByRole('heading', { name: 'Moderation' })).toBeTruthy();
  expect(location.hash).toBe('');
});

it('asks before a link takes the place of who is signed in', async () => {
  location.hash = `invite=${freshInvite()}`;
  const element = await rendered();
  const invite = freshInvite();
  location.hash = `invite=${invite}`;
  const question = await inside(element).findByRole('region', { name: /sign-in link was opened/ });
  expect(element.queue?.get().session.status).toBe('in');
  expect(await barriers(element)).toEqual([]);
  await userEvent.click(within(question).getByRole('button', { name: /^Stay/ }));
  expect(inside(element).queryByRole('region', { name: /sign-in link was opened/ })).toBeNull();
  // It was not used, and still is good.
  location.hash = `invite=${invite}`;
  await userEvent.click(
    await inside(element).findByRole('button', { name: 'Sign in with the link' }),
  );
  await eventually(() => {
    expect(element.queue?.get()).toMatchObject({ invited: false, session: { status: 'in' } });
  });
  await signOut();
  location.hash = `invite=${invite}`;
  // That the session has ended may be said a moment before.
  await inside(element).findByText(/has been used/);
});

it('stays signed in on the next visit, until the moderator signs out', async () => {
  location.hash = `invite=${freshInvite()}`;
  (await rendered()).remove();
  const element = await rendered();
  await userEvent.click(inside(element).getByRole('button', { name: 'Sign out' }));
  await inside(element).findByRole('heading', { name: 'Sign in to moderate' });
  const later = await rendered();
  expect(later.queue?.get().session.status).toBe('out');
});

it('says that a link was used before', async () => {
  const invite = freshInvite();
  location.hash = `invite=${invite}`;
  await rendered();
  await signOut();
  location.hash = `invite=${invite}`;
  const element = await rendered();
  expect(inside(element).getByRole('alert').textContent).toMatch(/has been used, or is too old/);
});

it('ends with a sentence, not an error, when the session has ended meanwhile', async () => {
  location.hash = `invite=${freshInvite()}`;
  const element = await rendered();
  await signOut();
  const views = within(inside(element).getByRole('navigation', { name: 'Views' }));
  await userEvent.click(views.getByRole('button', { name: /^Spam/ }));
  expect((await inside(element).findByRole('alert')).textContent).toMatch(/session has ended/);
});

it('says that the server cannot be reached, and tries again when asked', async () => {
  const element = await rendered({ src: 'http://localhost:9/' });
  const alert = inside(element).getByRole('alert');
  expect(alert.textContent).toBe('The server cannot be reached.');
  const start = vi.spyOn(element.queue!, 'retry');
  await userEvent.click(inside(element).getByRole('button', { name: 'Try again' }));
  expect(start).toHaveBeenCalledOnce();
});

it('names a wrong address in the console, once, and asks its own origin', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await rendered({ src: 'http://[' });
  await rendered({ src: 'http://[' });
  expect(complaints.mock.calls.filter(([text]) => String(text).includes('"src"'))).toHaveLength(1);
  complaints.mockRestore();
});
