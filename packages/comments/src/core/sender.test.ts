import type { SealedEmail, Site, Submission } from '@placet/protocol';
import { generateKey, keyId, openEmail, sealEmail } from '@placet/protocol/seal';
import { beforeAll, describe, expect, it } from 'vitest';
import { Device } from './outbox.fixture.js';
import type { FirstOutcome } from './outbox.js';
import type { CommentClient, Sealing } from './ports.js';
import { createSealer } from './sealer.js';
import { type Attempt, createSender } from './sender.js';
import { type Answer, failed, got } from './trouble.js';

type Key = Awaited<ReturnType<typeof generateKey>>;

const values = { text: 'Hello', name: 'Ann', email: 'ann@example.org', website: '' };
const attempt: Attempt = { thread: '/a', values };
let keys: readonly [Key, Key];
let made = 0;

beforeAll(async () => {
  keys = [await generateKey(), await generateKey()];
});

const sealing: Sealing = {
  newId: () => `id-${(made += 1)}`,
  seal: sealEmail,
  isPinned: async ({ publicKey }, pin) => pin === publicKey || pin === (await keyId(publicKey)),
};

function site(key: Key | null): Site {
  const notice = { controller: null, contact: null, policy: null, retentionDays: 30 };
  const shown = key && { id: key.id, publicKey: key.publicKey, heldBy: 'server' as const };
  return {
    site: 'default',
    locale: 'en',
    key: shown,
    notice,
    moderation: 'some',
    nameRequired: true,
    editMinutes: 15,
    undoMinutes: 10,
    votes: false,
    replyMail: false,
    work: false,
  };
}

/** A visitor of a site, their device, and what the server is sent. */
function visitor(
  getSite: (options?: { fresh?: boolean }) => Answer<Site>,
  canSeal = true,
): {
  readonly device: Device;
  readonly send: (more?: Partial<Attempt>) => Promise<FirstOutcome>;
} {
  const device = new Device();
  const client = {
    getSite: async (options?: { fresh?: boolean }) => getSite(options),
  } as unknown as CommentClient;
  const sealer = createSealer({ client, sealing, canSeal: async () => canSeal });
  const outbox = device.tab((item) => sealer.reseal(item));
  const sender = createSender({
    sealer,
    outbox,
    newId: () => sealing.newId(),
    now: () => device.now,
  });
  return {
    device,
    async send(more = {}) {
      const sent = await sender.send({ ...attempt, ...more });
      return sent.state === 'failed' ? { state: 'refused', trouble: sent.trouble } : sent.outcome;
    },
  };
}

function deliveries({ server }: Device): readonly Submission[] {
  return server.deliveries;
}

describe('sending a comment', () => {
  it('seals the address to the site, for this comment alone', async () => {
    const { device, send } = visitor(() => got(site(keys[0])));
    expect(await send()).toMatchObject({ state: 'arrived', arrival: { item: { thread: '/a' } } });
    expect(JSON.stringify(deliveries(device))).not.toContain('ann@');
    const [submission] = deliveries(device) as [Submission & { email: SealedEmail }];
    const place = { site: 'default', thread: '/a', comment: submission.id };
    await expect(openEmail(submission.email, keys[0].privateKey, place)).resolves.toBe(
      'ann@example.org',
    );
  });

  it('asks nothing of the site where no address was typed', async () => {
    const { device, send } = visitor(() => failed('unreachable'));
    await send({ values: { ...values, email: ' ' } });
    expect(deliveries(device)[0]).not.toHaveProperty('email');
  });

  it.each<[string, (first: Key) => Site, Partial<Attempt>, boolean]>([
    ['no_key', () => site(null), {}, true],
    ['browser', (key) => site(key), {}, false],
    ['other_key', (key) => site(key), { pin: 'x'.repeat(16) }, true],
    // A key that calls itself by the pinned name without being that key.
    ['other_key', (key) => site({ ...key, id: 'x'.repeat(16) }), { pin: 'x'.repeat(16) }, true],
    ['browser', (key) => site({ ...key, publicKey: 'broken' }), {}, true],
  ])('sends no address at all and says %s', async (unsent, of, more, canSeal) => {
    const { device, send } = visitor(() => got(of(keys[0])), canSeal);
    expect(await send(more)).toMatchObject({ arrival: { item: { unsent } } });
    expect(deliveries(device)[0]).not.toHaveProperty('email');
  });

  it.each(['id', 'publicKey'] as const)('seals to a key pinned by its %s', async (by) => {
    const { device, send } = visitor(() => got(site(keys[0])));
    await send({ pin: keys[0][by] });
    expect(deliveries(device)[0]).toHaveProperty('email.key', keys[0].id);
  });

  it('keeps the address in clear nowhere, also while it waits', async () => {
    const { device, send } = visitor(() => got(site(keys[0])));
    device.server.faults = [{ trouble: { code: 'offline' }, isStored: false }];
    expect(await send()).toMatchObject({ state: 'waiting' });
    const kept = JSON.stringify([...device.items]);
    expect(kept).toContain('"ct"');
    expect(kept).not.toContain('ann@');
  });

  it('tells its id before anything leaves, and keeps to the one it is given', async () => {
    const { device, send } = visitor(() => got(site(keys[0])));
    const told: string[] = [];
    await send({ onId: (id) => told.push(`${id} of ${deliveries(device).length}`) });
    await send({ id: 'mine', onId: (id) => told.push(id) });
    expect(told).toEqual([`${deliveries(device)[0]?.id} of 0`, 'mine']);
  });

  it('seals again, once, when the site has a new key', async () => {
    const { device, send } = visitor((options) => got(site(keys[options?.fresh ? 1 : 0])));
    device.server.faults = [{ trouble: { code: 'key_unknown' }, isStored: false }];
    expect(await send()).toMatchObject({ state: 'arrived' });
    expect(deliveries(device).map(({ email }) => email?.key)).toEqual([keys[0].id, keys[1].id]);
    expect(new Set(deliveries(device).map(({ id }) => id)).size).toBe(1);
  });

  it('goes without an address that only a page knew that is closed now, and says so', async () => {
    const { device, send } = visitor(() => got(site(keys[0])));
    const { device: later } = visitor(() => got(site(keys[1])));
    const lost = { trouble: { code: 'offline' as const }, isStored: false };
    device.server.faults = [lost];
    await send();
    const [item] = device.items.values();
    if (!item) throw new Error('Nothing waits.');
    later.server.faults = [{ trouble: { code: 'key_unknown' }, isStored: false }];
    const sealer = createSealer({
      client: { getSite: async () => got(site(keys[1])) },
      sealing,
      canSeal: async () => true,
    });
    const tab = later.tab((one) => sealer.reseal(one));
    const outcome = tab.outcome(item.submission.id);
    await tab.put({ ...item, dueAt: 0 });
    expect(await outcome).toMatchObject({ arrival: { item: { unsent: 'no_key' } } });
    expect(deliveries(later).at(-1)).not.toHaveProperty('email');
  });

  it('holds the comment back where the key cannot be asked for', async () => {
    const { device, send } = visitor(() => failed('offline'));
    expect(await send()).toMatchObject({ trouble: { code: 'offline' } });
    expect(deliveries(device)).toHaveLength(0);
    expect(device.items.size).toBe(0);
  });
});
