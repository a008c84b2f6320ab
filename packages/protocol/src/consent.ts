import * as v from 'valibot';

/** What the visitor did: everything granted, everything refused, some of each, or what was granted taken back. */
export type ConsentAction = 'accept' | 'refuse' | 'choose' | 'withdraw';

/** Where the answer was given: the bar, the preferences, the place of a single embed, or the site's own code. */
export type ConsentLayer = 'bar' | 'preferences' | 'embed' | 'script';

/** The words that the answer was given to. */
export interface ConsentText {
  /** SHA-256 of `words` in UTF-8, or of the language's catalog; lower-case hexadecimal. */
  readonly sha256: string;
  /**
   * `screen`: the hash is of the words as they stood on the page. `catalog`: the page was not on https, where browsers
   * hash nothing, and the hash is the one that the build computed of all texts of the language.
   */
  readonly of: 'screen' | 'catalog';
  /** The words as they stood on the page, a line for each piece of text. */
  readonly words: string;
}

/**
 * One decision of a visitor, as it is kept in the browser's history and sent to the site (GDPR art. 7(1), 5(2)). It
 * names nobody: no address, no user agent, no page, and an id that belongs to this decision alone.
 */
export interface ConsentEntry {
  /** Of the decision, and of the cookie that it wrote: 8 to 64 lower-case letters and digits. */
  readonly id: string;
  /** When it was made by the visitor's clock, milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly action: ConsentAction;
  /** The answer to each question that was on the page: `category` or `category/service`. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** When the answers end, milliseconds since 1970; the same for grant and refusal. */
  readonly expires: number;
  /** The law's default that held: off until granted, or on until refused. */
  readonly mode: 'opt-in' | 'opt-out';
  /** Whether the browser sent Global Privacy Control. */
  readonly signal: boolean;
  readonly layer: ConsentLayer;
  /** The language of the words, a BCP 47 tag; empty where there were none. */
  readonly language: string;
  /** `null` where nothing was shown, as when the site's own code answers. */
  readonly text: ConsentText | null;
  /** A fingerprint of what was asked: the questions and the site's own words for them. */
  readonly revision: string;
  /** The version of Placet. */
  readonly version: string;
  /** The origin of the page, such as `https://news.example`. */
  readonly origin: string;
}

/** What `POST /v1/sites/{site}/consents` answers: 201 when the decision is new, 200 when it is kept already. */
export interface ConsentStored {
  readonly id: string;
  /** When it arrived, by the server's clock, milliseconds since 1970. */
  readonly receivedAt: number;
}

/** What fits of a decision. */
export const consentLimits = {
  /** Questions of one decision. */
  choices: 300,
  /** Characters of a question's name, as in the cookie. */
  question: 100,
  /** The words shown, in UTF-16 code units. */
  words: 20_000,
} as const;

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[^\p{Cc}]*$/u));

/** Validates a decision. Unknown members are refused, so that nothing about the visitor can slip in. */
export const consentEntrySchema: v.GenericSchema<unknown, ConsentEntry> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,64}$/)),
  at: time,
  action: v.picklist(['accept', 'refuse', 'choose', 'withdraw']),
  choices: v.pipe(
    v.record(v.pipe(line(consentLimits.question), v.minLength(1)), v.boolean()),
    v.maxEntries(consentLimits.choices),
  ),
  expires: time,
  mode: v.picklist(['opt-in', 'opt-out']),
  signal: v.boolean(),
  layer: v.picklist(['bar', 'preferences', 'embed', 'script']),
  language: line(35),
  text: v.nullable(
    v.strictObject({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      of: v.picklist(['screen', 'catalog']),
      words: v.pipe(v.string(), v.maxLength(consentLimits.words)),
    }),
  ),
  revision: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)),
  version: line(40),
  origin: v.pipe(
    v.string(),
    v.maxLength(300),
    v.check((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
  ),
});
