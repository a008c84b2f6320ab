import type { OwnComment, SealedEmail, Site, Submission } from '@placet/protocol';
import { generateKey, keyId, openEmail, sealEmail } from '@placet/protocol/seal';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommentClient, Sealing } from './ports.js';
import { type Attempt, createSender, type Sender } from './sender.js';
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
  isPinned: async ({ publicKey }, pin) =>
    pin === publicKey ||
    pin === (await keyId(Uint8Array.from(Buffer.from(publicKey, 'base64url')))),
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

/** A back end that writes down what it is sent, and answers as told. */
function backEnd(
  answer: (submission: Submission, count: number) => Answer<'published'>,
  getSite: (options?: { fresh?: boolean }) => Answer<Site>,
  canSeal = true,
): { sender: Sender; sent: Submission[] } {
  const sent: Submission[] = [];
  const client = {
    getSite: async (options?: { fresh?: boolean }) => getSite(options),
    submit: async (_: string, submission: Submission) => {
      sent.push(submission);
      const said = answer(submission, sent.length);
      const comment = { id: submission.id } as OwnComment;
      return said.ok ? got({ state: said.value, comment }) : said;
    },
  } as unknown as CommentClient;
  return { sender: createSender({ client, sealing, canSeal: async () => canSeal }), sent };
}

const published = () => got('published' as const);

describe('sending a comment', () => {
  it('seals the address to the site, for this comment alone', async () => {
    const { sender, sent } = backEnd(published, () => got(site(keys[0])));
    const outcome = await sender.send(attempt);
    expect(outcome).toMatchObject({ state: 'published', unsent: undefined });
    expect(JSON.stringify(sent)).not.toContain('ann@');
    const [submission] = sent as [Submission & { email: SealedEmail }];
    const place = { site: 'default', thread: '/a', comment: submission.id };
    await expect(openEmail(submission.email, keys[0].privateKey, place)).resolves.toBe(
      'ann@example.org',
    );
  });

  it('asks nothing of the site where no address was typed', async () => {
    const { sender, sent } = backEnd(published, () => failed('unreachable'));
    await sender.send({ ...attempt, values: { ...values, email: ' ' } });
    expect(sent[0]).not.toHaveProperty('email');
  });

  it.each<[string, (first: Key) => Site, Partial<Attempt>, boolean]>([
    ['no_key', () => site(null), {}, true],
    ['browser', (key) => site(key), {}, false],
    ['other_key', (key) => site(key), { pin: 'x'.repeat(16) }, true],
    // A key that calls itself by the pinned name without being that key.
    ['other_key', (key) => site({ ...key, id: 'x'.repeat(16) }), { pin: 'x'.repeat(16) }, true],
    ['browser', (key) => site({ ...key, publicKey: 'broken' }), {}, true],
  ])('sends no address at all and says %s', async (unsent, of, more, canSeal) => {
    const { sender, sent } = backEnd(published, () => got(of(keys[0])), canSeal);
    const outcome = await sender.send({ ...attempt, ...more });
    expect(outcome).toMatchObject({ state: 'published', unsent });
    expect(sent[0]).not.toHaveProperty('email');
  });

  it.each(['id', 'publicKey'] as const)('seals to a key pinned by its %s', async (by) => {
    const { sender, sent } = backEnd(published, () => got(site(keys[0])));
    await sender.send({ ...attempt, pin: keys[0][by] });
    expect(sent[0]).toHaveProperty('email.key', keys[0].id);
  });

  it('sends the same octets under the same id when it is tried again', async () => {
    const { sender, sent } = backEnd(
      (_, count) => (count === 1 ? failed('timeout') : published()),
      () => got(site(keys[0])),
    );
    let id: string | undefined;
    const onId = (one: string): void => {
      id = one;
    };
    expect(await sender.send({ ...attempt, onId })).toMatchObject({ state: 'failed' });
    expect(await sender.send({ ...attempt, id, onId })).toMatchObject({ state: 'published' });
    expect(sent[1]).toEqual(sent[0]);
  });

  it('makes another comment of other words', async () => {
    const { sender, sent } = backEnd(
      () => failed('timeout'),
      () => got(site(keys[0])),
    );
    await sender.send(attempt);
    await sender.send({ ...attempt, values: { ...values, text: 'Hello again' } });
    expect(sent[1]?.id).not.toBe(sent[0]?.id);
  });

  it('seals again, once, when the site has a new key', async () => {
    const { sender, sent } = backEnd(
      ({ email }) => (email?.key === keys[1].id ? published() : failed('key_unknown')),
      (options) => got(site(keys[options?.fresh ? 1 : 0])),
    );
    expect(await sender.send(attempt)).toMatchObject({ state: 'published' });
    expect(sent.map(({ email }) => email?.key)).toEqual([keys[0].id, keys[1].id]);
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });

  it('gives up where the new key is unknown too, and says so', async () => {
    const { sender, sent } = backEnd(
      () => failed('key_unknown'),
      () => got(site(keys[0])),
    );
    expect(await sender.send(attempt)).toMatchObject({ trouble: { code: 'key_unknown' } });
    expect(sent).toHaveLength(2);
  });

  it('holds the comment back where the key cannot be asked for', async () => {
    const { sender, sent } = backEnd(published, () => failed('offline'));
    expect(await sender.send(attempt)).toMatchObject({ trouble: { code: 'offline' } });
    expect(sent).toHaveLength(0);
  });
});
