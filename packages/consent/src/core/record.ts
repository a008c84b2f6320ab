import type { Answer, ConsentRecord } from './ports.js';

/** How long an answer lives, in days: six months, for grant and refusal alike (CNIL, délibération 2020-092). */
export const lifetimeDays = 182;

const day = 24 * 60 * 60 * 1000;

/** The end of the life of an answer given at `now`, in milliseconds since 1970. */
export function expiryOf(now: number): number {
  return now + lifetimeDays * day;
}

/**
 * Tells whether an answer still answers. One that claims to live too long does not, but for a day:
 * clocks are set back by hand and by travel.
 */
export function isAlive({ expires }: Answer, now: number): boolean {
  return expires > now && expires <= expiryOf(now + day);
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

/**
 * Reads what `encodeRecord()` wrote. Anything else is `undefined`, or holds answers that are dead.
 *
 * A value that was cut short grants nothing that the whole did not: what is left of a number is a
 * time long past.
 */
export function decodeRecord(text = ''): ConsentRecord | undefined {
  const [version, id, ...items] = text.split('&');
  if (version !== '1' || !id) return undefined;
  try {
    const answers = items.map((item): [string, Answer] => {
      const [name = '', answer = ''] = item.split('=');
      const time = Number.parseInt(answer, 36);
      return [decodeURIComponent(name), { granted: time > 0, expires: Math.abs(time) }];
    });
    return { id, answers: new Map(answers) };
  } catch {
    return undefined;
  }
}
