import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SubjectFile, ThreadPage } from '@placet/protocol';
import { randomAuthor } from '../domain/tokens.js';
import { openKeyFile } from '../keys/key-file.js';
import { keyRing, type KeyRing } from '../keys/key-ring.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';
import { toLines } from './import-report.js';
import { runImport } from './run-import.js';
import type { Found, SourceComment } from './source-comment.js';

let server: TestApp;
let keys: KeyRing;
beforeEach(async () => {
  server = await openTestApp();
  keys = keyRing(await openKeyFile(`${server.folder}/keys.json`, server.clock.now));
});
afterEach(() => server.close());

const one = (key: string, more: Partial<SourceComment> = {}): SourceComment => ({
  key,
  thread: '/a',
  name: 'Ann',
  text: `Words of ${key}`,
  createdAt: Date.UTC(2019, 0, 1),
  state: 'published',
  ...more,
});
const story: readonly Found[] = [
  one('c', { parent: 'b', createdAt: Date.UTC(2019, 0, 3), email: 'ann@mail.example' }),
  one('b', { parent: 'a', state: 'deleted', text: '' }),
  one('a', { website: 'javascript:alert(1)', email: 'no address', text: '<script>*x*</script>' }),
  one('d', { state: 'pending', website: 'http://' }),
  one('e', { state: 'spam', thread: '/b' }),
  one('f', { parent: 'nowhere' }),
  { leftOut: 'no-comment' },
];

// oxlint-disable-next-line require-await -- a file comes in time
async function* file(found: readonly Found[]): AsyncGenerator<Found> {
  yield* found;
}

async function imported(found: readonly Found[], isDry = false, ring = keys): Promise<string[]> {
  const report = await runImport(file(found), {
    storage: server.storage,
    site: 'default',
    keys: ring,
    now: () => server.clock.now,
    randomAuthor,
    isDry,
    note: 'a test',
  });
  return toLines(report, isDry).trim().split('\n');
}

async function thread(path: string): Promise<ThreadPage> {
  return (await (await server.get(`/comments?thread=${path}`)).json()) as ThreadPage;
}

describe('an import', () => {
  it('keeps states, times and places, and says what became of each kind', async () => {
    expect(await imported(story)).toEqual([
      'Imported: 6 comments in 2 threads (3 published, 1 deleted, as a place for answers, 1 pending, 1 spam).',
      'Answers to what is not in the file, now comments of their own: 1.',
      'Left out, no comments of visitors, such as pings and notes: 1.',
      'E-mail addresses sealed: 1.',
      'E-mail addresses left out, since they are none: 1.',
      'Websites left out, since they are no address of the web: 1.',
    ]);
    const { items, total } = await thread('/a');
    expect(total).toBe(3);
    const [root, other] = items
      .toSorted((a, b) => a.replies.items.length - b.replies.items.length)
      .toReversed();
    expect(root).toMatchObject({ author: { name: 'Ann' }, createdAt: Date.UTC(2019, 0, 1) });
    expect(root?.replies.items).toMatchObject([
      { state: 'deleted', parent: root?.id },
      { createdAt: Date.UTC(2019, 0, 3), root: root?.id },
    ]);
    expect(other?.body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Words of f' }] },
    ]);
    expect((await thread('/b')).items).toEqual([]);
    expect(await server.storage.queue.counts('default')).toMatchObject({ pending: 1, spam: 1 });
    const { items: acts } = await server.storage.audit.acts('default', 10, undefined);
    expect(acts).toMatchObject([{ action: 'import', actor: 'command line', note: 'a test' }]);
  });

  it('made again leaves what is here alone, and goes on after it was interrupted', async () => {
    await imported(story.slice(2, 4));
    const ada = await server.signIn('Ada');
    const [pending] = (
      await server.storage.queue.page({
        site: 'default',
        view: 'pending',
        filter: {},
        limit: 10,
        after: undefined,
      })
    ).items;
    await server.post(
      '/moderation/decisions',
      { verdict: 'publish', comments: [{ id: pending?.id, version: pending?.version }] },
      ada,
    );
    const lines = await imported(story);
    expect(lines[0]).toMatch(/^Imported: 4 comments/);
    expect(lines).toContain('Here already, and left as they are: 2.');
    expect((await thread('/a')).total).toBe(4);
    const again = await imported(story);
    expect(again.slice(0, 2)).toEqual([
      'Imported: 0 comments in 0 threads.',
      'Here already, and left as they are: 6.',
    ]);
    expect((await thread('/a')).total).toBe(4);
  });

  it('does not bring back what was erased here since', async () => {
    await imported(story);
    const ada = await server.signIn('Ada');
    const subject = { email: 'ann@mail.example' };
    const found = (await (
      await server.post('/moderation/subjects?format=json', subject, ada)
    ).json()) as SubjectFile;
    expect(found.comments.map(({ text }) => text)).toEqual(['Words of c']);
    expect((await server.post('/moderation/subjects/erase', subject, ada)).status).toBe(200);
    const before = await thread('/a');
    const lines = await imported(story);
    // The stub above it went with it.
    expect(lines).toContain('Erased here since they were imported, and left so: 2.');
    expect(await thread('/a')).toEqual(before);
  });

  it('that is dry says the same and does nothing', async () => {
    const said = await imported(story, true);
    expect(said[0]).toMatch(/^Would import: 6 comments in 2 threads/);
    expect(said[3]).toBe('E-mail addresses to seal: 1.');
    expect((await thread('/a')).items).toEqual([]);
    expect((await server.storage.audit.acts('default', 10, undefined)).items).toEqual([]);
    expect((await imported(story)).slice(1, 3)).toEqual(said.slice(1, 3));
  });

  it('stores no address where there is no key, and none that is not sealed', async () => {
    const none = { ...keys, current: () => Promise.resolve(null) };
    expect(await imported(story, false, none)).toContain(
      'E-mail addresses left out, since there is no key to seal them to: 1.',
    );
    const { items } = await server.storage.comments.byAuthor('default', '', { limit: 10 });
    expect(JSON.stringify(items)).not.toContain('mail.example');
  });

  it('takes comments that are many, and deep', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) =>
      one(`n${n}`, { parent: n % 50 === 0 ? undefined : `n${n - 1}`, createdAt: 1_000 + n }),
    );
    expect((await imported(many.toReversed()))[0]).toBe(
      'Imported: 1000 comments in 1 threads (1000 published).',
    );
    expect((await thread('/a')).total).toBe(1_000);
  });
});
