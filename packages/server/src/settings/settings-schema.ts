import type { ModerationRules } from '@placet/moderation/core';
import type { PrivacyNotice } from '@placet/protocol';
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
const notNegative = 'a number from 0';
const amount = v.pipe(v.number(notNegative), v.finite(notNegative), v.minValue(0, notNegative));
const aShare = 'a number from 0 to 1';
const share = v.pipe(v.number(aShare), v.minValue(0, aShare), v.maxValue(1, aShare));
const flag = v.boolean('true or false');
const words = v.pipe(
  v.union([v.string(), v.array(v.string())], 'a text with one word a line, or a list of words'),
  v.transform((lines) => (typeof lines === 'string' ? lines : lines.join('\n'))),
);
const someText = 'a text, or null';
const line = v.nullable(v.pipe(v.string(someText), v.regex(/\S/, someText)));
const pageAddress =
  'the address of a page such as "https://news.example/privacy" or "/privacy", or null';
const page = v.nullable(v.pipe(v.string(pageAddress), v.check(isPage, pageAddress)));
const languageTag = 'a language tag such as "fr" or "pt-BR"';
const language = v.pipe(v.string(languageTag), v.check(isLanguage, languageTag));
const anOrigin =
  'an origin such as "https://news.example", without a path or a slash at its end, or "*"';
const origin = v.pipe(v.string(anOrigin), v.check(isOrigin, anOrigin));

/** Validates other origins whose pages may write. */
export const originsSchema: v.GenericSchema<unknown, string[]> = v.array(
  origin,
  'a list of origins',
);

const notNegativeWhole = 'a whole number from 0';
const days = v.pipe(
  v.number(notNegativeWhole),
  v.safeInteger(notNegativeWhole),
  v.minValue(0, notNegativeWhole),
);

const notice = { controller: line, contact: line, policy: page, retentionDays: count };
const site = {
  locale: language,
  nameRequired: flag,
  editMinutes: amount,
  editedShown: flag,
  undoMinutes: amount,
  votes: flag,
  work: v.picklist(['never', 'attack', 'always'], '"never", "attack" or "always"'),
  addressDays: days,
  receiptDays: days,
  auditDays: days,
};
const rules = {
  holdAll: flag,
  previouslyApproved: flag,
  maxLinks: amount,
  moderationWords: words,
  disallowedWords: words,
  floodSeconds: amount,
  duplicate: flag,
  closeAfterDays: amount,
  honeypot: flag,
  fastTypistSeconds: amount,
  digitsAsLetters: flag,
  firstComments: amount,
  lookalikeNames: flag,
  ownNames: words,
  proofOfWork: flag,
  learnedSpam: share,
  externalCheck: flag,
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

const noticeText = <T extends v.GenericSchema<unknown, string | null>>(schema: T) =>
  v.pipe(
    v.string('a text'),
    v.transform((text): unknown => text.trim() || null),
    schema,
  );

/** Validates the same: all of them, an empty text for what is `null` in the file, and `origins` one a line. */
export const flatSettingsSchema: v.GenericSchema<unknown, FlatSettings> = v.strictObject({
  ...site,
  controller: noticeText(line),
  contact: noticeText(line),
  policy: noticeText(page),
  retentionDays: count,
  origins: v.pipe(
    v.string('a text with one origin a line'),
    v.transform((text) => text.split(/[\s,]+/).filter(Boolean)),
    v.array(origin),
  ),
});

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

function isPage(text: string): boolean {
  const base = 'https://news.example';
  return URL.canParse(text, base) && /^https?:$/.test(new URL(text, base).protocol);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isOrigin(text: string): boolean {
  return (
    text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text)
  );
}
