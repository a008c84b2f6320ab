import type { Envelope, KeyItem } from '@placet/protocol';
import { newId } from '@placet/protocol';
import { generateKey, openEmail, type PrivateKey, sealEmail } from '@placet/protocol/seal';
import { expect, it } from 'vitest';
import { findAddress } from './find-address.js';

const site = 'default';
const thread = '/a';

async function envelope(key: PrivateKey, address: string, id = newId()): Promise<Envelope> {
  const email = await sealEmail(address, key, { site, thread, comment: id });
  return { kind: 'comment', id, thread, email };
}

function item({ id, publicKey }: PrivateKey, sealed: number): KeyItem {
  const copies = { current: false, wrapped: [], holders: [] };
  return { id, publicKey, heldBy: 'owner', createdAt: 1, sealed, ...copies };
}

it('a search says which keys were locked, and what did not open with the others', async () => {
  const [mine, other] = [await generateKey(), await generateKey()];
  const envelopes = [
    await envelope(mine, 'ben@mail.example'),
    await envelope(mine, 'ANN@mail.example'),
    // Sealed for another place: it does not open in this one.
    { ...(await envelope(mine, 'ann@mail.example')), id: newId() },
    { ...(await envelope(mine, 'ann@mail.example')), kind: 'report' as const },
  ];
  const heard: number[] = [];
  const search = (opened: readonly PrivateKey[]) =>
    findAddress(' Ann@mail.example ', {
      keys: [item(other, 1), item(mine, 4), { ...item(other, 9), heldBy: 'server' }],
      isOpen: (key) => opened.some(({ id }) => id === key),
      async *envelopesOf(key) {
        if (key === mine.id) yield* envelopes.map((one) => [one]);
      },
      open: ({ email, id }) =>
        openEmail(email, mine.privateKey, { site, thread, comment: id }).catch(() => null),
      told: (done) => heard.push(done),
    });
  expect(await search([mine])).toEqual({
    comments: [envelopes[1]?.id],
    reports: [envelopes[3]?.id],
    locked: [item(other, 1)],
    unreadable: 1,
  });
  expect(heard).toEqual([1, 2, 3, 4]);
  expect(await search([])).toMatchObject({ comments: [], locked: [{ sealed: 1 }, { sealed: 4 }] });
  expect((await search([mine, other])).locked).toEqual([]);
});
