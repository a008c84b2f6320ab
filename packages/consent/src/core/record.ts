import type { Answer, ConsentRecord } from './ports.js';

/** How long an answer lives, in days: six months, for grant and refusal alike (CNIL, délibération 2020-092). */
export const lifetimeDays = 182;

/**
 * How long a refusal lives where everything is on until it is refused: who opted out is not asked to opt in again for
 * twelve months (Cal. Civ. Code 1798.135(c)(4)), and an objection must not lapse into a grant before that.
 */
export const optOutDays = 366;

const day = 24 * 60 * 60 * 1000;

/** The end of the life of an answer given at `now`, in milliseconds since 1970. */
export function expiryOf(now: number, days: number = lifetimeDays): number {
  return now + days * day;
}

/**
 * Tells whether an answer still answers. One that claims to live too long does not, but for a day:
 * clocks are set back by hand and by travel.
 */
export function isAlive({ granted, expires }: Answer, now: number): boolean {
  const days = granted ? lifetimeDays : optOutDays;
  return expires > now && expires <= expiryOf(now + day, days);
}

/**
 * Writes a record as a cookie value that a site's server can read, too: `1&<id>` and then, for each
 * question, `&<name>=<time>`: the end of its life in milliseconds since 1970, in base 36, with a
 * minus sign when it is refused. Names are percent-encoded.
 *
 * @example encodeRecord(record) // '1&mhq0b2x41790&analytics=mu8k2x41&media%2Fyoutube=-mu8k2x41'
 */
export function encodeRecord({ id, answers }: ConsentRecord): string {
  let text = `1&${id}`;
  for (const [name, { granted, expires }] of answers) {
    text += `&${encodeURIComponent(name)}=${(granted ? expires : -expires).toString(36)}`;
  }
  return text;
}
