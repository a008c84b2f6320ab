import type { Digest } from '@placet/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../log.js';
import { smtpMailer } from '../mail/mailer.js';
import { defaultSite } from '../settings/defaults.js';
import { type MailBox, openMailBox } from '../testing/mail-box.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';
import { sendDigests } from './moderator-digest.js';
import { siteSettings } from './site-settings.js';

const hour = 3_600_000;
let server: TestApp;
let box: MailBox;
let ada: Record<string, string>;
beforeEach(async () => {
  server = await openTestApp({ rules: { holdAll: true, honeypot: true }, sendsMail: true });
  ada = await server.signIn('Ada');
  box = await openMailBox();
});
afterEach(async () => {
  await box.close();
  await server.close();
});

async function wish(email: string, hours: number): Promise<Response> {
  return server.app.request(`${origin}/v1/sites/default/moderation/digest`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...ada },
    body: JSON.stringify({ email, hours }),
  });
}
async function send() {
  const mailer = smtpMailer({ smtp: box.url, from: 'Le Canal <comments@canal.example>' });
  const { storage } = server;
  const settings = siteSettings({ site: { ...defaultSite, locale: 'en' }, origins: [] });
  const now = () => server.clock.now;
  const log = createLog('silent');
  const deps = { storage, settings, mailer, site: 'default', url: origin, now, log };
  await sendDigests(deps, new AbortController().signal);
  mailer.close();
  return box.take();
}
const post = () => server.post('/comments?thread=/a', aSubmission());

describe('a moderator who asked for it', () => {
  it('is told what waits, with a link that opens the queue and decides nothing', async () => {
    expect((await wish('ada@mail.example', 4)).status).toBe(200);
    expect(await send()).toEqual([]);
    await post();
    await post();
    const [mail, ...more] = await send();
    expect(more).toEqual([]);
    expect(mail?.to).toBe('ada@mail.example');
    expect(mail?.headers.get('subject')).toBe('2 comments wait for you');
    expect(mail?.text).toContain(`${origin}/moderation`);
    expect(mail?.text.match(/https?:\S+/g)).toEqual([`${origin}/moderation`]);
  });

  it('gets one mail in the time they chose, for something new, and once a day for what is old', async () => {
    await wish('ada@mail.example', 4);
    await post();
    expect(await send()).toHaveLength(1);
    server.clock.now += 3 * hour;
    await post();
    expect(await send()).toHaveLength(0);
    server.clock.now += hour;
    expect(await send()).toHaveLength(1);
    server.clock.now += 5 * hour;
    expect(await send()).toHaveLength(0);
    server.clock.now += 19 * hour;
    expect(await send()).toHaveLength(1);
  });

  it('is never told of spam', async () => {
    await wish('ada@mail.example', 1);
    await server.post('/comments?thread=/a', aSubmission({ trap: 'I am a robot' }));
    expect((await server.storage.queue.counts('default')).spam).toBe(1);
    expect(await send()).toEqual([]);
  });

  it('is tried again when the mail server is busy, and asked again when nobody has that address', async () => {
    await wish('ada@mail.example', 4);
    await post();
    box.refuse(451);
    expect(await send()).toEqual([]);
    box.refuse(undefined);
    expect(await send()).toHaveLength(1);
    server.clock.now += 24 * hour;
    box.refuse(550);
    await send();
    const digest = (await (await server.get('/moderation/digest', ada)).json()) as Digest;
    expect(digest).toEqual({ email: '', hours: 0, sendsMail: true });
  });

  it('ends it, and the address is not kept', async () => {
    await wish('ada@mail.example', 4);
    await wish('ada@mail.example', 0);
    const digest = (await (await server.get('/moderation/digest', ada)).json()) as Digest;
    expect(digest).toMatchObject({ email: '', hours: 0 });
    await post();
    expect(await send()).toEqual([]);
  });

  it.each([
    ['ada', 4],
    ['a@b.example, c@d.example', 4],
    ['', 4],
    ['a@b.example', -1],
    ['a@b.example', 1000],
  ])('gives an address and a time: %j %j', async (email, hours) => {
    expect((await wish(email, hours)).status).toBe(422);
  });
});

it('nobody is told by default', async () => {
  await post();
  expect(await send()).toEqual([]);
});
