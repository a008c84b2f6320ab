import type {
  AuditPage,
  Problem,
  RulesDocument,
  SettingsDocument,
  SettingValues,
  Site,
} from '@placet/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSite } from '../settings/defaults.js';
import { anAuthor } from '../testing/author.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
beforeAll(async () => {
  server = await openTestApp({ site: { ...defaultSite, locale: 'fr' } });
  ada = await server.signIn('Ada');
});
afterAll(() => server.close());

async function read<T>(answer: Response | Promise<Response>): Promise<T> {
  return (await (await answer).json()) as T;
}
const settings = () => read<SettingsDocument>(server.get('/moderation/settings', ada));
async function put(body: object, as = ada): Promise<Response> {
  return server.app.request(`${origin}/v1/sites/default/moderation/settings`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...as },
    body: JSON.stringify(body),
  });
}
const from = (Origin: string) =>
  server.post('/comments?thread=/a', aSubmission(), { Origin }).then(({ status }) => status);

async function change(more: SettingValues): Promise<Response> {
  const { version, settings: held } = await settings();
  return put({ version, settings: { ...held, ...more } });
}

describe('the settings of a site', () => {
  it('are those of the file until an owner saves others, beside their defaults', async () => {
    const found = await settings();
    expect(found).toMatchObject({ version: 0, history: [] });
    expect(found.settings).toMatchObject({ locale: 'fr', origins: 'https://news.example' });
    expect(found.defaults).toMatchObject({ locale: 'en', editMinutes: 15, origins: '' });
    expect(Object.keys(found.settings).toSorted()).toEqual(Object.keys(found.defaults).toSorted());
  });

  it('hold at once, on every page and for every request', async () => {
    const marie = await anAuthor(server);
    const comment = await marie.write('/settings', {});
    expect(comment.editableUntil).not.toBeNull();
    await change({ nameRequired: false, editMinutes: 0, votes: true, controller: ' Le Canal ' });
    expect(await read<Site>(server.get('/'))).toMatchObject({
      nameRequired: false,
      editMinutes: 0,
      votes: true,
      notice: { controller: 'Le Canal', contact: null },
    });
    const nameless = await server.post('/comments?thread=/settings', aSubmission({ name: '' }));
    expect(nameless.status).toBe(201);
    const edit = { text: 'Other words', version: comment.version };
    const late = await marie.ask('PATCH', `/comments/${comment.id}`, edit);
    expect(await read<Problem>(late)).toMatchObject({ code: 'edit_closed' });
  });

  it('change what a reader has in the cache, too', async () => {
    await server.post('/comments?thread=/cache', aSubmission());
    const first = await server.get('/comments?thread=/cache');
    const known = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    expect((await server.get('/comments?thread=/cache', known)).status).toBe(304);
    await change({ votes: false });
    expect((await server.get('/comments?thread=/cache', known)).status).toBe(200);
  });

  it('say which other origins may write, and moderate', async () => {
    expect(await from('https://news.example')).toBe(201);
    expect(await from('https://blog.example')).toBe(403);
    await change({ origins: 'https://blog.example\nhttps://other.example' });
    expect(await from('https://news.example')).toBe(403);
    expect(await from('https://blog.example')).toBe(201);
    expect(await from(origin)).toBe(201);
  });

  it('are never overwritten by who has not seen them, and the log tells what changed', async () => {
    const { version, settings: held } = await settings();
    const bea = await server.signIn('Bea', 'owner');
    const theirs = { ...held, editMinutes: 45, origins: 'https://blog.example' };
    expect((await put({ version, settings: theirs }, bea)).status).toBe(200);
    const late = await put({ version, settings: held });
    expect(await read<Problem>(late)).toMatchObject({ code: 'version_conflict' });
    const { items } = await read<AuditPage>(server.get('/moderation/audit', ada));
    expect(items.find(({ action }) => action === 'settings')).toMatchObject({
      actor: 'Bea',
      note: 'editMinutes: 0 → 45; origins: −https://other.example',
    });
  });

  it('are saved together with a rule, or neither is', async () => {
    const rules = () => read<RulesDocument>(server.get('/moderation/rules', ada));
    const [{ version, settings: held }, first] = [await settings(), await rules()];
    const closing = (days: number) => ({ version: first.version, rules: { closeAfterDays: days } });
    const saved = await put({ version, settings: held, rules: closing(400) });
    expect(saved.status).toBe(200);
    const second = await rules();
    expect(second.version).toBe(first.version + 1);
    expect(second.rules).toEqual({ ...first.rules, closeAfterDays: 400 });
    const { items } = await read<AuditPage>(server.get('/moderation/audit', ada));
    expect(items.find(({ action }) => action === 'rules')?.note).toBe('closeAfterDays: 0 → 400');

    const next = { version: second.version, rules: { closeAfterDays: 500 } };
    const old = await put({ version, settings: held, rules: next });
    expect(await read<Problem>(old)).toMatchObject({ code: 'version_conflict' });
    const now = { version: version + 1, settings: { ...held, votes: true } };
    const wrong = { ...now, settings: { ...now.settings, origins: 'https://a.example/' } };
    expect((await put({ ...wrong, rules: next })).status).toBe(422);
    expect(await rules()).toEqual(second);
    // The other way round: rules that somebody else has changed keep the settings out.
    const late = await put({ ...now, rules: closing(500) });
    expect(await read<Problem>(late)).toMatchObject({ code: 'version_conflict' });
    expect((await put({ ...now, rules: { ...next, rules: { closeAfterDay: 1 } } })).status).toBe(
      422,
    );
    expect(await settings()).toMatchObject({ version: version + 1, settings: held });
    expect(await rules()).toEqual(second);
  });

  it('are an owner’s to change, and anybody’s on the desk to read', async () => {
    const cleo = await server.signIn('Cleo');
    const { version, settings: held } = await read<SettingsDocument>(
      server.get('/moderation/settings', cleo),
    );
    expect((await put({ version, settings: held }, cleo)).status).toBe(403);
  });

  it.each(['ada@news.example', 'mailto:ada@news.example', 'https://news.example/us', '/contact'])(
    'tell readers how to reach whoever is responsible: %s',
    async (contact) => {
      expect((await change({ contact })).status).toBe(200);
    },
  );

  it('name an origin once, and every mistake at once', async () => {
    await change({ origins: 'https://a.example https://b.example\nhttps://a.example' });
    expect((await settings()).settings['origins']).toBe('https://a.example\nhttps://b.example');
    const wrong = await read<Problem>(change({ policy: 'x y', editMinutes: -1, votes: true }));
    expect(wrong.errors?.map(({ field }) => field).toSorted()).toEqual(['editMinutes', 'policy']);
  });

  it('that were saved when more was allowed go on, as near as may be', async () => {
    const { version, settings: held } = await settings();
    const older = {
      ...held,
      editMinutes: 1e308,
      retentionDays: 99_999_999_999,
      undoMinutes: 2.5,
      contact: 'Ask at the door',
      locale: 'tlh',
      work: 'sometimes',
      newer: 1,
    };
    await server.storage.settings.save({
      site: 'default',
      version: version + 1,
      settings: older,
      moderator: 'Ada',
      at: 0,
    });
    const { settings: now } = await settings();
    const { newer: _, ...known } = older;
    expect(now).toEqual({
      ...known,
      editMinutes: 525_600,
      retentionDays: 36_500,
      undoMinutes: 3,
      work: 'attack',
    });
    await put({ version: version + 1, settings: held });
  });

  it.each([
    [{ locale: 'français' }, 'Expected locale to be a language tag such as "fr" or "pt-BR".'],
    [{ editMinutes: -1 }, 'Expected editMinutes to be a whole number from 0 to 525600.'],
    [{ retentionDays: 0 }, 'Expected retentionDays to be a whole number from 1 to 36500.'],
    [{ addressDays: 1.5 }, 'Expected addressDays to be a whole number from 0 to 36500.'],
    [{ editMinutes: 2.5 }, 'Expected editMinutes to be a whole number from 0 to 525600.'],
    [{ undoMinutes: 1e300 }, 'Expected undoMinutes to be a whole number from 0 to 43200.'],
    [{ locale: 'tlh' }, 'Expected locale to be a language tag '],
    [{ contact: 'javascript:alert(1)' }, 'Expected contact to be a mail address, or the address '],
    [{ contact: `${'a'.repeat(500)}@a.example` }, 'Expected contact to be a mail address, or '],
    [{ policy: 'not a url' }, 'Expected policy to be the address of a page '],
    [{ work: 'sometimes' }, 'Expected work to be "never", "attack" or "always".'],
    [{ policy: 'javascript:alert(1)' }, 'Expected policy to be the address of a page '],
    [{ origins: 'https://a.example/' }, 'Expected origins to be an origin such as '],
    [{ votes: 'yes' }, 'Expected votes to be true or false.'],
    [{ vote: true }, 'Expected vote to be a known setting.'],
  ])('that are wrong are refused with what was expected: %j', async (wrong, detail) => {
    const before = (await settings()).version;
    const answer = await change(wrong);
    const problem = await read<Problem>(answer);
    expect(problem.detail?.slice(0, detail.length)).toBe(detail);
    expect(problem.errors).toMatchObject([{ field: Object.keys(wrong)[0] }]);
    expect((await settings()).version).toBe(before);
  });
});
