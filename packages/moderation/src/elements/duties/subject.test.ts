import type { KeyItem, Subject, SubjectComment } from '@placet/protocol';
import { fireEvent } from '@testing-library/dom';
import { page as screen } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AddressSearch } from '../../clients/find-address.js';
import type { DutiesClient } from '../../clients/duties-http.js';
import type { KeysClient } from '../../clients/keys-http.js';
import { barriers, eventually } from '../../testing/moderator.js';
import { openRoom } from '../../testing/room.js';
import './define.js';

beforeAll(() => screen.viewport(800, 600));

const refuse = () => Promise.reject(new Error('Not asked for.'));

function aKey(id: string, more: Partial<KeyItem> = {}): KeyItem {
  const copy = { kind: 'passphrase', jwe: 'j', createdAt: 1 } as const;
  const shared = { publicKey: 'p', createdAt: 1, current: false, holders: ['Ada'] };
  return { id, heldBy: 'owner', sealed: 1, wrapped: [copy], ...shared, ...more };
}

function aComment(id: string): SubjectComment {
  const none = { page: null, parent: null, website: null, locale: null, reasons: [] };
  const past = { editedAt: null, deletedAt: null, edits: [], statements: [], complaints: [] };
  const place = { id, thread: '/a', state: 'published', createdAt: 1, hasEmail: true } as const;
  return { ...place, ...none, ...past, author: 'a', name: 'Ann', text: id };
}

/** A site with these keys, the first of which is open; others open one after the other. */
function aSite(keys: readonly KeyItem[], inKey: Readonly<Record<string, string>>) {
  const open = new Set([keys[0]?.id]);
  const asked: Subject[] = [];
  const kept = new Set(Object.values(inKey));
  const search = (): AddressSearch => ({
    reports: [],
    comments: [...open].map((id) => inKey[id ?? ''] ?? '').filter((id) => kept.has(id)),
    locked: keys.filter(
      ({ id, heldBy, sealed }) => heldBy === 'owner' && sealed > 0 && !open.has(id),
    ),
    unreadable: 0,
  });
  const keysClient = {
    session: refuse,
    keys: () => Promise.resolve(keys),
    isOpen: (id: string) => open.has(id),
    findAddress: () => Promise.resolve(search()),
    unlock() {
      open.add(keys.find(({ id }) => !open.has(id))?.id);
      return Promise.resolve('passphrase');
    },
  } as unknown as KeysClient;
  const client = {
    reported: () => Promise.resolve([]),
    complaints: () => Promise.resolve([]),
    statements: () => Promise.resolve({ items: [], next: null }),
    figures: refuse,
    files: { statements: '', consents: '', audit: '' },
    keys: keysClient,
    subject(subject: Subject) {
      asked.push(subject);
      const ids = (subject.comments ?? []).filter((id) => kept.has(id));
      const keyed = { reports: [], votes: [], standings: [] };
      const file = { site: 'default', madeAt: 1, comments: ids.map(aComment), ...keyed };
      return Promise.resolve({ ...file, unopened: subject.email === undefined ? 0 : keys.length });
    },
    erase({ comments = [] }: Subject) {
      for (const id of comments) kept.delete(id);
      const counts = { comments: comments.length, reports: 0, votes: 0 };
      return Promise.resolve({ ...counts, record: 'r', unopened: 0 });
    },
  } as unknown as DutiesClient;
  return { client, asked };
}

async function find(client: DutiesClient, who = 'ann@mail.example') {
  const { element, part } = openRoom('placet-moderation-duties', 'en', client);
  const inside = await part('subject');
  fireEvent.input(inside.getByLabelText('E-mail address or author key'), {
    target: { value: who },
  });
  inside.getByRole('button', { name: 'Find' }).click();
  return { element, inside };
}

describe('an address that several keys may hold', () => {
  const keys = [aKey('mine'), aKey('other'), aKey('lost', { wrapped: [], sealed: 2 })];

  it('is said to be searched in part for as long as a key is locked, also after an erasure', async () => {
    const { client } = aSite(keys, { mine: 'one', other: 'two' });
    const { element, inside } = await find(client);
    expect(await inside.findByText('1 comment was found.')).toBeTruthy();
    expect(inside.getByText(/^3 sealed addresses can only be opened/)).toBeTruthy();
    expect(await barriers(element)).toEqual([]);
    inside.getByRole('button', { name: 'Erase everything…' }).click();
    (await inside.findByRole('button', { name: 'Erase for good' })).click();
    expect(await inside.findByText('1 comment was erased.')).toBeTruthy();
    expect(inside.getByText(/^3 sealed addresses can only be opened/)).toBeTruthy();
  });

  it('is looked for again once another key is open; what nobody here has a copy of stays to be said', async () => {
    const { client } = aSite(keys, { mine: 'one', other: 'two' });
    const { element, inside } = await find(client);
    await inside.findByText('1 comment was found.');
    const subject = element.shadowRoot?.querySelector('placet-moderation-subject')?.shadowRoot;
    const unlock = () => subject?.querySelector('placet-moderation-unlock')?.shadowRoot;
    const secret = await eventually(() => {
      const field = unlock()?.querySelector<HTMLInputElement>('[name=secret]');
      expect(field).toBeTruthy();
      return field!;
    });
    fireEvent.input(secret, { target: { value: 'right' } });
    unlock()?.querySelector('button')?.click();
    expect(await inside.findByText('2 comments were found.')).toBeTruthy();
    expect(inside.getByText(/^2 sealed addresses can only be opened/)).toBeTruthy();
    expect(unlock()).toBeUndefined();
  });

  it('is told to the server only where the server can open some', async () => {
    const [mine, other] = [aKey('mine'), aKey('other')];
    const owned = aSite([mine, aKey('file', { heldBy: 'server', sealed: 0 })], { mine: 'one' });
    await (await find(owned.client)).inside.findByText('1 comment was found.');
    expect(owned.asked).toEqual([{ comments: ['one'] }]);
    const none = aSite([other], {});
    await (await find(none.client)).inside.findByText('0 comments were found.');
    expect(none.asked).toEqual([]);
    const mixed = aSite([mine, aKey('file', { heldBy: 'server' })], { mine: 'one' });
    await (await find(mixed.client)).inside.findByText('1 comment was found.');
    expect(mixed.asked).toEqual([{ email: 'ann@mail.example' }, { comments: ['one'] }]);
  });
});
