import { type ModerationRules, ruleBounds } from '@placet/moderation/core';
import {
  type Bounds,
  expectedWithin,
  isWithin,
  type PrivacyNotice,
  settingBounds,
  settingLengths,
} from '@placet/protocol';
import * as v from 'valibot';
import type { SiteSettings } from '../app-deps.js';
import type { ExternalOptions } from '../external/create-check.js';
import { externalSchema } from './external-schema.js';
import type { ServerLimits } from './defaults.js';

/** What an owner can set without writing code; what is left out keeps its default. */
export interface Settings {
  /** How the site presents itself to its commenters. */
  readonly site?: SiteOptions;
  /** What decides over new comments. */
  readonly rules?: Partial<ModerationRules>;
  /** Other origins whose pages may write; `*` for any. */
  readonly origins?: readonly string[];
  /** Who is asked about comments besides the rules. */
  readonly external?: ExternalOptions;
  /** How much the server takes on. */
  readonly limits?: Partial<ServerLimits>;
}

/** A site of which not everything is said. */
export interface SiteOptions extends Partial<Omit<SiteSettings, 'notice'>> {
  readonly notice?: Partial<PrivacyNotice>;
}

type Entries<T> = { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };

// Each message ends the sentence "Expected … to be": the reader of the file has no schema at hand.
const whole = 'a whole number from 1';
const count = v.pipe(v.number(whole), v.safeInteger(whole), v.minValue(1, whole));
const flag = v.boolean('true or false');
const words = v.pipe(
  v.union([v.string(), v.array(v.string())], 'a text with one word a line, or a list of words'),
  v.transform((lines) => (typeof lines === 'string' ? lines : lines.join('\n'))),
);
const line = told('a text', settingLengths.controller, (text) => /\S/.test(text));
const contact = told(
  'a mail address, or the address of a page',
  settingLengths.contact,
  (text) => isMailAddress(text) || isPage(text),
);
const page = told(
  'the address of a page such as "https://news.example/privacy" or "/privacy"',
  settingLengths.policy,
  isPage,
);
const languageTag = 'a language tag such as "fr" or "pt-BR"';
const language = v.pipe(v.string(languageTag), v.check(isLanguage, languageTag));
const anOrigin =
  'an origin such as "https://news.example", without a path or a slash at its end, or "*"';
const origin = v.pipe(v.string(anOrigin), v.check(isOrigin, anOrigin));

const once = v.transform((origins: string[]) => [...new Set(origins)]);

/** Validates other origins whose pages may write; who names one twice names it once. */
export const originsSchema: v.GenericSchema<unknown, string[]> = v.pipe(
  v.array(origin, 'a list of origins'),
  once,
);

const numbers = mapped(settingBounds);
const { retentionDays, ...siteNumbers } = numbers;
const notice = { controller: line, contact, policy: page, retentionDays };
const site = {
  locale: language,
  nameRequired: flag,
  editedShown: flag,
  votes: flag,
  work: v.picklist(['never', 'attack', 'always'], '"never", "attack" or "always"'),
  ...siteNumbers,
};
const rules = {
  holdAll: flag,
  previouslyApproved: flag,
  moderationWords: words,
  disallowedWords: words,
  duplicate: flag,
  honeypot: flag,
  digitsAsLetters: flag,
  lookalikeNames: flag,
  ownNames: words,
  proofOfWork: flag,
  externalCheck: flag,
  ...mapped(ruleBounds),
} satisfies Entries<ModerationRules>;
const limits = {
  requestsPerMinute: count,
  streams: count,
  streamsPerNetwork: count,
} satisfies Entries<ServerLimits>;

/** A site's settings without anything in anything, as the page of settings sends them. */
export interface FlatSettings extends Omit<SiteSettings, 'notice'>, PrivacyNotice {
  readonly origins: readonly string[];
}

/** What each of them may be: an empty text for what is `null` in the file, and `origins` one a line. */
export const flatEntries: Entries<FlatSettings> = {
  ...site,
  controller: noticeText(line),
  contact: noticeText(contact),
  policy: noticeText(page),
  retentionDays,
  origins: v.pipe(
    v.string('a text with one origin a line'),
    v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
    v.array(origin),
    once,
  ),
};

/** Validates all of them. */
export const flatSettingsSchema: v.GenericSchema<unknown, FlatSettings> =
  v.strictObject(flatEntries);

/** Validates a settings file: nothing unknown, since a misspelt rule would be a rule that is silently off. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = some({
  site: some({ ...site, notice: some(notice) } satisfies Entries<SiteOptions>),
  rules: some(rules),
  origins: originsSchema,
  limits: some(limits),
  external: externalSchema,
} satisfies Entries<Settings>);

type Some<T extends v.ObjectEntries> = {
  readonly [K in keyof T]: v.ExactOptionalSchema<T[K], undefined>;
};

function some<T extends v.ObjectEntries>(entries: T): v.StrictObjectSchema<Some<T>, string> {
  const optional = Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]);
  const known = Object.keys(entries).join(', ');
  return v.strictObject(Object.fromEntries(optional) as Some<T>, `an object with any of ${known}`);
}

function within(bounds: Bounds): v.GenericSchema<unknown, number> {
  const expected = expectedWithin(bounds);
  return v.pipe(
    v.number(expected),
    v.check((value) => isWithin(value, bounds), expected),
  );
}

function mapped<T extends Readonly<Record<string, Bounds>>>(
  bounds: T,
): { readonly [K in keyof T]: v.GenericSchema<unknown, number> } {
  const entries = Object.entries(bounds).map(([name, one]) => [name, within(one)]);
  return Object.fromEntries(entries) as { [K in keyof T]: v.GenericSchema<unknown, number> };
}

function told(
  what: string,
  most: number,
  isPossible: (text: string) => boolean,
): v.GenericSchema<unknown, string | null> {
  const expected = `${what}, of up to ${most} letters, or null`;
  const possible = v.check((text: string) => text.length <= most && isPossible(text), expected);
  return v.nullable(v.pipe(v.string(expected), possible));
}

function noticeText(
  schema: v.GenericSchema<unknown, string | null>,
): v.GenericSchema<unknown, string | null> {
  return v.pipe(
    v.string('a text'),
    v.transform((text): unknown => text.trim() || null),
    schema,
  );
}

function isMailAddress(text: string): boolean {
  return /^(?:mailto:)?[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(text);
}

// A path begins with a slash: forms make a link of nothing else, and a sentence would be a path, too.
function isPage(text: string): boolean {
  const base = 'https://news.example';
  return /^(?:https?:\/\/|\/)\S*$/.test(text) && URL.canParse(text, base);
}

// One that dates and numbers can be written in; those of any other would be written in the server's own.
function isLanguage(text: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text).length === 1;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  return (
    text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text)
  );
}
