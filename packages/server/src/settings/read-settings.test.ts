import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultRules, ruleBounds } from '@placet/moderation/core';
import { settingBounds } from '@placet/protocol';
import { describe, expect, it } from 'vitest';
import { StartError } from '../start-error.js';
import { defaultLimits, defaultSite } from './defaults.js';
import { parseSettings, readSettings } from './read-settings.js';

const defaults = { site: defaultSite, rules: defaultRules, origins: [], limits: defaultLimits };

/** Every setting by its path, such as `site.notice.policy`. */
function flat(value: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.entries(flat(inner, `${path}${key}.`))
        : [[`${path}${key}`, inner]],
    ),
  );
}

describe('the README', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');

  it('has an example that is valid and leaves nothing out', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
    const settings = parseSettings(example, 'README.md');
    expect(Object.keys(flat(settings)).toSorted()).toEqual(Object.keys(flat(defaults)).toSorted());
  });

  it('says the default of each setting', () => {
    const rows = readme.matchAll(
      /^\| `((?:site|rules|origins|limits)[\w.]*)` +\| `([^|`]+)` +\| \S/gm,
    );
    const said = [...rows].map(([, path, value = '']) => [path, JSON.parse(value) as unknown]);
    expect(Object.fromEntries(said)).toEqual(flat(defaults));
  });

  it('says what each number may be', () => {
    for (const [name, { min, max, whole }] of Object.entries({ ...settingBounds, ...ruleBounds })) {
      const [row] = new RegExp(`^.*[.]${name}\`.*$`, 'm').exec(readme) ?? [];
      expect(`${name}: ${row}`).toContain(`${min} to ${max}${whole ? '' : ', also a fraction'}`);
    }
  });
});

describe('a settings file', () => {
  it('may set everything to its default', () => {
    expect(parseSettings(JSON.stringify(defaults), 'x')).toEqual(defaults);
  });

  it('names an origin once, however often it does', () => {
    const origins = ['https://a.example', 'https://b.example', 'https://a.example'];
    expect(parseSettings(JSON.stringify({ origins }), 'x').origins).toEqual(origins.slice(0, 2));
  });

  it('sets nothing that it does not name', () => {
    expect(parseSettings('\uFEFF{"site":{"notice":{"controller":"Le Canal"}}}', 'x')).toEqual({
      site: { notice: { controller: 'Le Canal' } },
    });
  });

  it('has words one a line, or in a list', () => {
    const rules = { moderationWords: 'casino\npoker', disallowedWords: ['casino', 'poker'] };
    expect(parseSettings(JSON.stringify({ rules }), 'x').rules).toEqual({
      moderationWords: 'casino\npoker',
      disallowedWords: 'casino\npoker',
    });
  });

  it.each([
    ['{', 'Expected the settings file data/s.json to be JSON: '],
    [
      '7',
      'Expected data/s.json to be an object with any of site, rules, origins, limits, external, not 7.',
    ],
    [
      '{"rule":{}}',
      'Expected data/s.json to be an object with any of site, rules, origins, limits, external, not "rule".',
    ],
    [
      '{"rules":{"maxLink":1}}',
      'Expected rules in data/s.json to be an object with any of holdAll, ',
    ],
    [
      '{"rules":{"maxLinks":"2"}}',
      'Expected rules.maxLinks in data/s.json to be a whole number from 0 to 1000, not "2".',
    ],
    [
      '{"rules":{"floodSeconds":-1}}',
      'Expected rules.floodSeconds in data/s.json to be a whole number from 0 to 3600, not -1.',
    ],
    [
      '{"rules":{"floodSeconds":1e999}}',
      'Expected rules.floodSeconds in data/s.json to be a whole number from 0 to 3600, not ',
    ],
    [
      '{"rules":{"holdAll":"yes"}}',
      'Expected rules.holdAll in data/s.json to be true or false, not "yes".',
    ],
    [
      '{"rules":{"moderationWords":[1]}}',
      'Expected rules.moderationWords in data/s.json to be a text with one word a line, or a list of words, not a list.',
    ],
    ['{"rules":null}', 'Expected rules in data/s.json to be an object with any of '],
    [
      '{"external":{"kind":"webhook","url":"http://check.example","secret":"0123456789abcdef"}}',
      'Expected external.url in data/s.json to be an address such as "https://check.example/comments"; "http:" only on this very machine, not "http://check.example".',
    ],
    [
      '{"external":{"kind":"perspective"}}',
      'Expected external.kind in data/s.json to be an object whose kind is "webhook", with url and secret, or "akismet", with key and blog, not "perspective".',
    ],
    [
      '{"site":{"locale":"français"}}',
      'Expected site.locale in data/s.json to be a language tag such as "fr" or "pt-BR", not "français".',
    ],
    [
      '{"site":{"nameRequired":1}}',
      'Expected site.nameRequired in data/s.json to be true or false, not 1.',
    ],
    [
      '{"site":{"notice":{"retentionDays":0}}}',
      'Expected site.notice.retentionDays in data/s.json to be a whole number from 1 to 36500, not 0.',
    ],
    [
      '{"site":{"notice":{"retentionDays":1.5}}}',
      'Expected site.notice.retentionDays in data/s.json to be a whole number from 1 to 36500, not 1.5.',
    ],
    [
      '{"site":{"notice":{"controller":" "}}}',
      'Expected site.notice.controller in data/s.json to be a text, of up to 500 letters, or null, not " ".',
    ],
    [
      '{"site":{"notice":{"policy":"javascript:alert(1)"}}}',
      'Expected site.notice.policy in data/s.json to be the address of a page ',
    ],
    [
      '{"site":{"notice":{"contact":"javascript:alert(1)"}}}',
      'Expected site.notice.contact in data/s.json to be a mail address, or the address of a page, of up to 500 letters, or null, not "javascript:alert(1)".',
    ],
    [
      '{"site":{"locale":"tlh"}}',
      'Expected site.locale in data/s.json to be a language tag such as "fr" or "pt-BR", not "tlh".',
    ],
    [
      '{"origins":"https://news.example"}',
      'Expected origins in data/s.json to be a list of origins, not "https://news.example".',
    ],
    [
      '{"origins":["*","https://news.example/"]}',
      'Expected origins[1] in data/s.json to be an origin such as "https://news.example", ',
    ],
    [
      '{"limits":{"streams":0}}',
      'Expected limits.streams in data/s.json to be a whole number from 1, not 0.',
    ],
  ])('that is wrong is answered in one sentence: %s', (text, sentence) => {
    let said: unknown;
    try {
      parseSettings(text, 'data/s.json');
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(StartError);
    const { message } = said as StartError;
    expect(message.slice(0, sentence.length)).toBe(sentence);
    expect(message).toMatch(/^[^\n]+\.$/);
  });

  it('may be missing, unless somebody named it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'placet-settings-'));
    const path = join(folder, 'settings.json');
    expect(await readSettings(path, false)).toEqual({});
    await expect(readSettings(path, true)).rejects.toThrow(
      `Expected the settings file ${path} to be a file that can be read (ENOENT).`,
    );
    await expect(readSettings(folder, false)).rejects.toThrow(StartError);
    await writeFile(path, '{"rules":{"holdAll":true}}');
    expect(await readSettings(path, true)).toEqual({ rules: { holdAll: true } });
    await rm(folder, { recursive: true });
  });
});
