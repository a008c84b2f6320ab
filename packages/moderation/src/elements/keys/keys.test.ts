import { fireEvent } from '@testing-library/dom';
import { page as screen } from 'vitest/browser';
import { beforeAll, expect, it } from 'vitest';
import type { KeysClient } from '../../clients/keys-http.js';
import { barriers, eventually, signIn } from '../../testing/moderator.js';
import { openRoom } from '../../testing/room.js';
import './define.js';

beforeAll(async () => {
  await screen.viewport(800, 600);
  await signIn(14);
});

const room = (lang = 'en', client?: KeysClient) => openRoom('placet-moderation-keys', lang, client);

it('says who holds the key, since when, and what making one’s own means', async () => {
  const { part } = room();
  const list = await part('key-list');
  expect(list.getByText('Held by the server, which can open it.')).toBeTruthy();
  expect(list.getByText(/^in use · since .+ · \d+ address/)).toBeTruthy();
  const make = await part('make-key');
  expect(make.getByText(/Replies by mail end/)).toBeTruthy();
});

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

it('makes no key with a passphrase that is short, or that was typed twice in two ways', async () => {
  const { part } = room();
  const make = await part('make-key');
  const [passphrase, again] = [make.getByLabelText('Passphrase'), make.getByLabelText(/once more/)];
  type(passphrase, 'four words are enough');
  type(again, 'four words are enouhg');
  make.getByRole('button', { name: 'Make the key' }).click();
  expect((again as HTMLInputElement).validationMessage).toBe('The two are not the same.');
  // Whichever of the two is mended.
  type(passphrase, 'four words are enouhg');
  expect((again as HTMLInputElement).validationMessage).toBe('');
  for (const field of [passphrase, again]) type(field, 'aaaaaaaaaaaa');
  make.getByRole('button', { name: 'Make the key' }).click();
  expect((passphrase as HTMLInputElement).validationMessage).toMatch(/too few different/);
  expect((passphrase as HTMLInputElement).minLength).toBe(12);
  expect(make.queryByLabelText(/Recovery code/)).toBeNull();
});

const refuse = () => Promise.reject(new Error('Not asked for.'));

/** Somebody with a key of their own that is locked, and one that was handed over. */
function held(more: Partial<KeysClient> = {}): KeysClient {
  const key = { publicKey: 'p', heldBy: 'owner', createdAt: 1, holders: ['Ada'] } as const;
  const copy = { kind: 'passphrase', jwe: 'j', createdAt: 1 } as const;
  return {
    session: () => Promise.resolve({ moderator: 'Ada', role: 'moderator', expiresAt: 1 }),
    keys: () =>
      Promise.resolve([
        { ...key, id: 'new', current: true, sealed: 3, wrapped: [copy] },
        { ...key, id: 'old', current: false, sealed: 2, wrapped: [] },
      ]),
    people: () => Promise.resolve([]),
    isOpen: () => false,
    unlock: () => Promise.reject(Object.assign(new Error('Wrong.'), { code: 'key_wrong' })),
    lock: () => undefined,
    make: refuse,
    setPassphrase: refuse,
    newSheet: refuse,
    handOver: refuse,
    reseal: refuse,
    findAddress: refuse,
    ...more,
  };
}

it('offers a moderator what is theirs: opening a key, not making or resealing', async () => {
  const { element, part } = room('en', held());
  const unlock = await part('unlock');
  fireEvent.input(unlock.getByLabelText(/^Passphrase, or/), { target: { value: 'wrong' } });
  unlock.getByRole('button', { name: 'Open' }).click();
  expect((await unlock.findByRole('alert')).textContent).toMatch(/opens no key/);
  expect(unlock.getByLabelText<HTMLInputElement>(/^Passphrase, or/).value).toBe('wrong');
  expect(element.shadowRoot?.querySelector('placet-moderation-make-key')).toBeNull();
  const list = await part('key-list');
  expect(list.queryByRole('button', { name: /^Seal/ })).toBeNull();
  expect(list.getAllByText(/locked/)).toHaveLength(2);
});

it('goes on once the key is open', async () => {
  let isOpen = false;
  const { element, part } = room(
    'en',
    held({
      isOpen: () => isOpen,
      unlock: () => {
        isOpen = true;
        return Promise.resolve('passphrase');
      },
      lock: () => {
        isOpen = false;
      },
    }),
  );
  const unlock = await part('unlock');
  fireEvent.input(unlock.getByLabelText(/^Passphrase, or/), { target: { value: 'right' } });
  unlock.getByRole('button', { name: 'Open' }).click();
  const list = await part('key-list');
  await eventually(() => {
    expect(element.shadowRoot?.querySelector('placet-moderation-unlock')).toBeNull();
  });
  expect(await barriers(element)).toEqual([]);
  const [lock] = await list.findAllByRole('button', { name: 'Lock again' });
  lock?.click();
  await list.findByText('The key is locked.');
  await part('unlock');
});

it.each(['fr', 'ar'])('has no barrier in %s', async (lang) => {
  const { element, part } = room(lang);
  for (const name of ['key-list', 'make-key']) await part(name);
  expect(await barriers(element)).toEqual([]);
});
