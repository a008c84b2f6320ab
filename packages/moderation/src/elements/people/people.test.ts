import { type DigestWish, newId } from '@placet/protocol';
import { fireEvent, within } from '@testing-library/dom';
import { page as screen } from 'vitest/browser';
import { beforeAll, expect, it } from 'vitest';
import { httpPeopleClient, type PeopleClient } from '../../clients/people-http.js';
import { barriers, eventually, server, signIn } from '../../testing/moderator.js';
import { openRoom } from '../../testing/room.js';
import './define.js';

beforeAll(async () => {
  await screen.viewport(800, 600);
  await signIn(13);
});

const room = (lang = 'en', client?: PeopleClient) =>
  openRoom('placet-moderation-people', lang, client);

it('lists where one is signed in, by device and way, and which one this is', async () => {
  const { part } = room();
  const sessions = await part('sessions');
  const here = await sessions.findByText(/this one/);
  expect(here.textContent).toMatch(/moderator.+by link.+this one/);
  const row = here.closest('li');
  expect(within(row!).queryByRole('button')).toBeNull();
});

it('offers a passkey where one can be made, and says where none can', async () => {
  const { part } = room();
  const passkeys = await part('passkeys');
  expect(passkeys.getByText('You have none yet.')).toBeTruthy();
  const knowsPasskeys = 'PublicKeyCredential' in globalThis;
  const canBeMade = knowsPasskeys && location.hostname === new URL(server).hostname;
  expect(passkeys.queryByRole('button', { name: /Make a passkey/ }) !== null).toBe(canBeMade);
  expect(passkeys.queryByText(/cannot be made here/) === null).toBe(canBeMade);
});

it('says where no mail can come from', async () => {
  const { part } = room();
  expect((await part('digest')).getByText('This server sends no mail.')).toBeTruthy();
});

it('tells by mail where it is asked to, and says what is wrong with an address', async () => {
  const wishes: DigestWish[] = [];
  const client: PeopleClient = {
    ...httpPeopleClient({ src: server }),
    digest: () => Promise.resolve({ email: '', hours: 0, sendsMail: true }),
    setDigest: (wish) => {
      wishes.push(wish);
      return wish.email.includes('@')
        ? Promise.resolve({ ...wish, sendsMail: true })
        : Promise.reject(Object.assign(new Error('No.'), { code: 'invalid' }));
    },
  };
  const { part } = room('en', client);
  const digest = await part('digest');
  fireEvent.change(digest.getByRole('combobox'), { target: { value: '4' } });
  fireEvent.submit(digest.getByRole('combobox').closest('form')!);
  expect((await digest.findByRole('alert')).textContent).toMatch(/Is this an e-mail address/);
  fireEvent.input(digest.getByRole('textbox'), { target: { value: 'ada@mail.example' } });
  digest.getByRole('button', { name: 'Save' }).click();
  await digest.findByText('You will be told at ada@mail.example.');
  expect(wishes.at(-1)).toEqual({ email: 'ada@mail.example', hours: 4 });
});

it('lets somebody in, changes what they may do, and removes them again', async () => {
  const { part } = room();
  const people = await part('people-list');
  const name = `Zoé ${newId()}`;
  fireEvent.input(people.getByRole('textbox', { name: /Name/ }), { target: { value: name } });
  const role = people.getByRole('combobox', { name: 'Role' });
  fireEvent.change(role, { target: { value: 'read-only' } });
  people.getByRole('button', { name: 'Make a link' }).click();
  const link = await people.findByRole('textbox', { name: `The link for ${name}` });
  expect((link as HTMLInputElement).value).toMatch(/#invite=[\w-]{43}$/);

  const select = await people.findByRole('combobox', { name: `Role of ${name}` });
  expect((select as HTMLSelectElement).value).toBe('read-only');
  fireEvent.change(select, { target: { value: 'moderator' } });
  expect(people.queryByText(/is changed/)).toBeNull();
  (await people.findByRole('button', { name: 'Change the role' })).click();
  await people.findByText(`The role of ${name} is changed, at once.`);

  const row = within(select.closest('li')!);
  expect(row.getByText(/never came in/)).toBeTruthy();
  row.getByRole('button', { name: 'End all access' }).click();
  (await row.findByRole('button', { name: 'End the access' })).click();
  await people.findByText(`${name} is signed out everywhere. A new link lets them in again.`);
  row.getByRole('button', { name: 'Remove' }).click();
  (await row.findByRole('button', { name: 'Keep' })).click();
  await eventually(() => {
    expect(row.queryByRole('button', { name: 'Keep' })).toBeNull();
  });
  row.getByRole('button', { name: 'Remove' }).click();
  (await row.findByRole('button', { name: 'Remove for good' })).click();
  await people.findByText(`${name} may not moderate any more.`);
  expect(people.queryByRole('combobox', { name: `Role of ${name}` })).toBeNull();
});

it('keeps the last owner, and says why', async () => {
  const { part } = room();
  const people = await part('people-list');
  const select = await people.findByRole('combobox', { name: 'Role of moderator' });
  expect(select.closest('li')?.textContent).toContain('(you)');
  fireEvent.change(select, { target: { value: 'read-only' } });
  (await people.findByText(/You become: Read-only/))
    .closest('fieldset')!
    .querySelector('button')!
    .click();
  expect((await people.findByRole('alert')).textContent).toMatch(/needs an owner/);
  expect((select as HTMLSelectElement).value).toBe('owner');
});

it('says why a name cannot be, and which role somebody keeps', async () => {
  const { part } = room();
  const people = await part('people-list');
  const invite = (name: string, value: string): void => {
    fireEvent.input(people.getByRole('textbox', { name: /Name/ }), { target: { value: name } });
    fireEvent.change(people.getByRole('combobox', { name: 'Role' }), { target: { value } });
    people.getByRole('button', { name: 'Make a link' }).click();
  };
  invite('...', 'moderator');
  await people.findByText(/A name has a letter or a digit/);
  expect(people.queryByRole('button', { name: 'Try again' })).toBeNull();
  invite('Moderator', 'moderator');
  await people.findByText(/Somebody else has a name that looks like this one/);
  // Not one whose links the other tests need: a new link ends them.
  const name = `Kim ${newId()}`;
  invite(name, 'moderator');
  await people.findByRole('textbox', { name: `The link for ${name}` });
  invite(name, 'read-only');
  await people.findByText(
    `${name} is known already and keeps the role: Moderator. Change it in the list.`,
  );
});

it.each(['en', 'ar'])('has no barrier in %s', async (lang) => {
  const { element, part } = room(lang);
  for (const name of ['passkeys', 'sessions', 'digest', 'people-list']) await part(name);
  expect(await barriers(element)).toEqual([]);
});
