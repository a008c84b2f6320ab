import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, type OwnComment, type ReportReceipt, type Site } from '@placet/protocol';
import { sealEmail } from '@placet/protocol/seal';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendMails } from '../domain/send-mails.js';
import { siteSettings } from '../domain/site-settings.js';
import { defaultSite } from '../settings/defaults.js';
import { openKeyFile } from '../keys/key-file.js';
import { keyRing } from '../keys/key-ring.js';
import { createLog } from '../log.js';
import { smtpMailer } from '../mail/mailer.js';
import { mailTokens } from '../mail/mail-token.js';
import { anAuthor, type TestAuthor } from '../testing/author.js';
import { type MailBox, openMailBox } from '../testing/mail-box.js';
import { openTestApp, origin, type TestApp } from '../testing/test-app.js';

const minute = 60_000;
let box: MailBox;
let server: TestApp;
let marie: TestAuthor;
let site: Site;
let logged = '';
let threads = 0;
let thread: string;
beforeAll(async () => {
  box = await openMailBox();
  server = await openTestApp({ sendsMail: true });
  site = (await (await server.get('/')).json()) as Site;
});
afterAll(async () => {
  await server.close();
  await box.close();
});
beforeEach(async () => {
  threads += 1;
  thread = `/mail/${threads}`;
  marie = await anAuthor(server);
  box.refuse(undefined);
  server.clock.now += 10 * minute;
});

/** Sends what is due. */
async function send() {
  const mailer = smtpMailer({ smtp: box.url, from: 'Le Canal <comments@canal.example>' });
  await sendMails(
    {
      storage: server.storage,
      keys: keyRing(await openKeyFile(join(server.folder, 'keys.json'), server.clock.now)),
      mailer,
      tokens: mailTokens(server.storage),
      site: 'default',
      settings: siteSettings({
        site: {
          ...defaultSite,
          locale: 'fr',
          notice: { ...defaultSite.notice, contact: 'canal@canal.example' },
        },
        origins: [],
      }),
      url: origin,
      now: () => server.clock.now,
      log: createLog({ write: (line) => (logged += line) }),
    },
    new AbortController().signal,
  );
  mailer.close();
  return box.take();
}
async function seal(email: string, comment: string) {
  if (!site.key) throw new Error('The site has no key.');
  return sealEmail(email, site.key, { site: site.site, thread, comment });
}
async function wish(email: string, text = 'It pleases.'): Promise<OwnComment> {
  const id = newId();
  const page = { title: 'The canal', url: 'https://canal.example/a#x' };
  const more = { text: `${text} ${id}`, locale: 'en', page, replyMail: true } as const;
  return marie.write(thread, { id, email: await seal(email, id), ...more });
}
const answer = async (parent: string, text: string) => {
  server.clock.now += 1000;
  return (await anAuthor(server)).write(thread, { parent, text, name: 'Paul' });
};
const follow = async (text: string, method: string) => {
  const [link = ''] = /http:\S+\/mail\/\S+/.exec(text) ?? [];
  return server.app.request(link, { method });
};
/** Confirms the address of a new comment. */
async function confirmed(email: string): Promise<OwnComment> {
  const comment = await wish(email);
  const [mail] = await send();
  await follow(mail?.text ?? '', 'POST');
  return comment;
}

describe('replies by mail', () => {
  it('are offered where the server sends mail and may open addresses', async () => {
    expect(site.replyMail).toBe(true);
    const without = await openTestApp();
    expect(await (await without.get('/')).json()).toMatchObject({ replyMail: false });
    await without.close();
    const owned = await openTestApp({
      sendsMail: true,
      keys: {
        current: () => Promise.resolve({ id: 'k', publicKey: 'p', heldBy: 'owner' }),
        knows: () => Promise.resolve(true),
        all: () => Promise.resolve([]),
        canOpen: () => false,
        isWhole: () => Promise.resolve(false),
        open: () => Promise.reject(new Error('Not here.')),
      },
    });
    expect(await (await owned.get('/')).json()).toMatchObject({ replyMail: false });
    await owned.close();
  });

  it('come after the address was confirmed, by a button and not by a look at the link', async () => {
    const comment = await wish('marie@mail.example');
    await answer(comment.id, 'Before anybody confirmed');
    const mails = await send();
    expect(mails).toMatchObject([{ to: 'marie@mail.example' }]);
    const [{ text, headers } = { text: '', headers: undefined }] = mails;
    expect(text).toContain('“The canal”');
    expect(headers?.get('auto-submitted')).toBe('auto-generated');
    expect(await send()).toEqual([]);
    const look = await follow(text, 'GET');
    expect(await look.text()).toContain('Yes, tell me');
    expect(await send()).toEqual([]);
    expect(await (await follow(text, 'POST')).text()).toContain('You will be told of replies');
    const [told] = await send();
    expect(told?.headers.get('subject')).toContain('A reply to your comment');
    expect(told?.text).toContain('Paul:\nBefore anybody confirmed');
    expect(told?.text).toContain(`https://canal.example/a#comment-${comment.id}`);
  });

  it('come at once, and those of the next hour in one mail', async () => {
    const { id } = await confirmed('ines@mail.example');
    await answer(id, 'First');
    expect(await send()).toHaveLength(1);
    await answer(id, 'Second');
    await answer(id, 'Third');
    expect(await send()).toEqual([]);
    server.clock.now += 61 * minute;
    const [digest, ...more] = await send();
    expect(more).toEqual([]);
    expect(digest?.headers.get('subject')).toContain('2 replies');
    expect(digest?.text).toMatch(/Second[^]*Third/);
    expect(digest?.text).not.toContain('First');
  });

  it('tell only of what is published, once it is', async () => {
    const ada = await server.signIn();
    const decide = (verdict: string, comment: { id: string }, version: number) =>
      server.post(
        '/moderation/decisions',
        { verdict, comments: [{ id: comment.id, version }] },
        ada,
      );
    const id = newId();
    const held = await marie.write(thread, {
      id,
      text: 'http://a.example http://b.example',
      email: await seal('lea@mail.example', id),
      replyMail: true,
    });
    expect(held.state).toBe('pending');
    expect(await send()).toEqual([]);
    await decide('publish', held, 1);
    const [ask] = await send();
    await follow(ask?.text ?? '', 'POST');
    const spam = await answer(id, 'http://c.example http://d.example');
    const gone = await answer(id, 'Gone before it was told');
    await decide('trash', gone, 1);
    expect(await send()).toEqual([]);
    await decide('publish', spam, 1);
    expect(await send()).toMatchObject([{ to: 'lea@mail.example' }]);
  });

  it('end by one click of the mail program, which carries no cookie and no origin', async () => {
    const { id } = await confirmed('paul@mail.example');
    await answer(id, 'A reply');
    const [mail] = await send();
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = mail?.headers.get('list-unsubscribe')?.slice(1, -1) ?? '';
    expect(mail?.text).toContain(link);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const done = await server.app.request(link, { method: 'POST', body });
    expect(await done.text()).toContain('You will get no more mails');
    expect((await server.app.request(link, { method: 'POST', body })).status).toBe(200);
    await answer(id, 'Another');
    server.clock.now += 61 * minute;
    expect(await send()).toEqual([]);
  });

  it('need no second confirmation of the same address by the same key, but of another one', async () => {
    await confirmed('zoe@mail.example');
    const { id } = await wish('zoe@mail.example', 'Another comment');
    expect(await send()).toEqual([]);
    await answer(id, 'A reply');
    expect((await send()).map(({ text }) => text)).toEqual([expect.stringContaining('A reply')]);
    await wish('victim@mail.example', 'A third one');
    expect((await send()).map(({ text }) => text)).toEqual([expect.stringContaining('confirm')]);
  });

  it('are not behind links that somebody made up', async () => {
    const { id } = await confirmed('tom@mail.example');
    const forged = [`${newId()}.${'a'.repeat(43)}`, id, '', 'x.y.z'];
    for (const token of forged) {
      for (const path of ['confirm', 'unsubscribe']) {
        expect((await server.post(`/mail/${path}?token=${token}`, '')).status).toBe(404);
      }
    }
  });

  it('are tried again when the mail server is busy, and ended when it knows nobody of that name', async () => {
    await wish('busy@mail.example');
    box.refuse(451);
    expect(await send()).toEqual([]);
    box.refuse(undefined);
    server.clock.now += 6 * minute;
    expect(await send()).toHaveLength(1);
    await wish('nobody@mail.example', 'Another');
    box.refuse(550);
    await send();
    box.refuse(undefined);
    server.clock.now += 6 * minute;
    expect(await send()).toEqual([]);
  });

  it('never put an address into the log or into the database', async () => {
    expect(logged).toContain('EENVELOPE 550');
    const words = /@mail\.example|marie@|nobody@/;
    expect(logged + server.log()).not.toMatch(words);
    for (const name of await readdir(server.folder)) {
      expect(await readFile(join(server.folder, name), 'latin1')).not.toMatch(words);
    }
  });
});

describe('a report with an address', () => {
  it('is confirmed and answered by mail', async () => {
    const { id } = await marie.write(thread);
    const report = { id: newId(), category: 'speech', reason: 'An insult', goodFaith: true };
    const email = await seal('reader@mail.example', report.id);
    const sent = await server.post(`/comments/${id}/reports`, { ...report, email, locale: 'en' });
    expect((await sent.json()) as ReportReceipt).toMatchObject({ mailed: true });
    const [receipt] = await send();
    expect(receipt?.headers.get('subject')).toBe('Your report was received');
    expect(receipt?.text).toContain(`/reports/${report.id}`);
    const ada = await server.signIn();
    const decision = { verdict: 'publish', note: 'It is rude.', comments: [{ id, version: 1 }] };
    await server.post('/moderation/decisions', decision, ada);
    const [outcome, ...more] = await send();
    expect(outcome?.text).toMatch(/It stays\.[^]*It is rude\.[^]*canal@canal\.example/);
    expect(more).toEqual([]);
  });
});
