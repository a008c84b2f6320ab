import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disqus } from './formats/disqus.js';
import { isso } from './formats/isso.js';
import { json } from './formats/json.js';
import { wxr } from './formats/wxr.js';
import type { Format, Found } from './source-comment.js';
import { openSource } from './source-file.js';
import { allOf } from './testing/all-of.js';
import { disqusFile, issoTables, jsonFile, wxrFile } from './testing/exports.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(format: Format, content: string | Uint8Array): Promise<Found[]> {
  const path = join(folder, `export-${crypto.randomUUID()}`);
  await writeFile(path, content);
  return allOf(format(await openSource(path)));
}

describe("WordPress's export", () => {
  it('is read with states, answers, times and words, but for what no visitor wrote', async () => {
    expect(await read(wxr, wxrFile)).toEqual([
      {
        key: 'wxr blog.example 11',
        parent: undefined,
        thread: '/2019/05/night/',
        page: { title: 'Night & day', url: 'https://blog.example/2019/05/night/' },
        name: 'Zoé',
        email: 'zoe@mail.example',
        website: 'https://zoe.example',
        text: 'First *line*\nsecond & third\n\nend',
        createdAt: Date.UTC(2019, 4, 2, 8, 30),
        state: 'published',
      },
      expect.objectContaining({ key: 'wxr blog.example 14', parent: 'wxr blog.example 13' }),
      expect.objectContaining({ key: 'wxr blog.example 13', state: 'pending' }),
      expect.objectContaining({ key: 'wxr blog.example 15', state: 'trash' }),
      { leftOut: 'no-comment' },
      // It has no time of its own: that of the post.
      expect.objectContaining({ createdAt: Date.UTC(2019, 4, 1, 6) }),
      expect.objectContaining({ thread: '/?p=12' }),
      { leftOut: 'no-page' },
    ]);
  });

  it.each([
    '<wp:status><![CDATA[private]]></wp:status>',
    '<wp:status>publish</wp:status><wp:post_password><![CDATA[secret]]></wp:post_password>',
  ])('publishes nothing of an article that is not for everybody: %s', async (fields) => {
    const file = wxrFile.replaceAll('<wp:post_date_gmt>', `${fields}<wp:post_date_gmt>`);
    const found = await read(wxr, file);
    expect(found).toHaveLength(8);
    expect(JSON.stringify(found)).not.toContain('published');
  });

  it.each([
    ['something else', '{}', /^Expected an export whose root is <rss>, found no XML\.$/],
    ['of another system', disqusFile, /root is <rss>, found <disqus>/],
    ['empty', '', /found no XML/],
    [
      'half of one',
      wxrFile.slice(0, -300),
      /^The file is no XML that can be read: \d+:\d+: unclosed tag/,
    ],
    ['another nesting', '<rss><item></rss>', /^The file is no XML that can be read/],
  ])('that is %s says so', async (_, content, message) => {
    await expect(read(wxr, content)).rejects.toThrow(message);
  });

  it('is read in whatever pieces it comes', async () => {
    const path = join(folder, 'pieces');
    const whole = await read(wxr, wxrFile);
    for (const size of [1, 7, 100]) {
      const pieces = async function* (): AsyncGenerator<string> {
        for (let at = 0; at < wxrFile.length; at += size) yield wxrFile.slice(at, at + size);
      };
      expect(await allOf(wxr({ path, text: pieces }))).toEqual(whole);
    }
  });
});

describe("Disqus's export", () => {
  it.each([
    ['plain', disqusFile],
    ['zipped', gzipSync(disqusFile)],
    ['with something before it', `\`${disqusFile}`],
  ])('is read %s', async (_, content) => {
    expect(await read(disqus, content)).toEqual([
      {
        key: 'disqus 501',
        parent: undefined,
        thread: '/a',
        page: { title: 'A', url: 'https://news.example/a' },
        name: 'Ann',
        email: 'ann@mail.example',
        text: 'Hello **you**',
        createdAt: Date.UTC(2015, 0, 2, 3, 4, 5),
        state: 'published',
      },
      expect.objectContaining({ key: 'disqus 502', parent: 'disqus 501', state: 'deleted' }),
      expect.objectContaining({ key: 'disqus 503', parent: 'disqus 502', email: '' }),
      // The same page by another address.
      expect.objectContaining({ key: 'disqus 504', thread: '/a', state: 'spam' }),
      { leftOut: 'no-page' },
      { leftOut: 'no-page' },
    ]);
  });
});

it('a damaged zip says so', async () => {
  const damaged = gzipSync(disqusFile).subarray(0, 200);
  await expect(read(disqus, damaged)).rejects.toThrow(
    /^Cannot read .* to its end: unexpected end of file/,
  );
  await expect(openSource(folder)).rejects.toThrow(/^Cannot open .*EISDIR/);
});

describe("isso's database", () => {
  it('is read as it is', async () => {
    const path = join(folder, 'comments.db');
    const database = new DatabaseSync(path);
    database.exec(issoTables);
    database.close();
    expect(await allOf(isso(await openSource(path)))).toEqual([
      {
        key: 'isso /blog/ 1',
        parent: undefined,
        thread: '/blog/',
        name: 'Ben',
        email: 'ben@mail.example',
        website: undefined,
        text: 'Plain *Markdown*',
        createdAt: 1_500_000_000_250,
        state: 'published',
      },
      expect.objectContaining({ key: 'isso /blog/ 2', parent: 'isso /blog/ 1', state: 'pending' }),
      expect.objectContaining({ state: 'deleted', name: '' }),
    ]);
  });

  it.each([
    ['no database', 'not a database, and long enough for a header of one hundred octets'.repeat(3)],
    ['an empty file', ''],
  ])('that is %s says so', async (_, content) => {
    await expect(read(isso, content)).rejects.toThrow(
      /^Expected the database of isso, comments\.db/,
    );
  });
});

describe('generic JSON', () => {
  it('is read with all that may be in it', async () => {
    expect(await read(json, jsonFile)).toEqual([
      {
        key: 'json /one 1',
        parent: undefined,
        thread: '/one',
        name: 'James',
        email: undefined,
        website: undefined,
        text: 'Great',
        locale: undefined,
        createdAt: Date.UTC(2018, 10, 28, 17, 24, 23),
        state: 'published',
      },
      expect.objectContaining({
        key: 'json two 7',
        thread: '/two',
        parent: 'json two 6',
        createdAt: 1_543_425_863_000,
        state: 'refused',
        locale: 'fr',
      }),
    ]);
  });

  it('takes seconds for what they are', async () => {
    const times = [1_543_425_863, 1_543_425_863_000];
    const comments = times.map((created) => ({ id: created, text: 'x', created }));
    const found = await read(json, JSON.stringify([{ id: '/a', comments }]));
    expect(found).toMatchObject([
      { createdAt: 1_543_425_863_000 },
      { createdAt: 1_543_425_863_000 },
    ]);
  });

  it.each([
    ['no JSON', 'x', /^The file is no JSON that can be read/],
    ['half of it', jsonFile.slice(0, -10), /^The file is no JSON that can be read/],
    ['nothing', '', /^The file is no JSON that can be read/],
    ['no array', '{"id":"/a"}', /^Expected an array of threads/],
    [
      'another shape',
      '[{"id":"/a","comments":[{"id":1,"text":"x","created":"yesterday"}]}]',
      /^Thread 1 of the file, comments\.0\.created: Expected a time/,
    ],
  ])('that is %s says what was expected', async (_, content, message) => {
    await expect(read(json, content)).rejects.toThrow(message);
  });
});

it('a file that is not there is named', async () => {
  await expect(openSource(join(folder, 'nowhere.xml'))).rejects.toThrow(
    /^Cannot open .*nowhere\.xml/,
  );
});
