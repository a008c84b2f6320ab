import type { Answer, ConsentRecord } from './ports.js';

const day = 24 * 60 * 60 * 1000;

/** How long an answer lives, in days: six months, for grant and refusal alike (CNIL, délibération 2020-092). */
export const lifetimeDays = 182;

/** Clocks are set back by hand and by travel: an answer from up to a day ahead still counts. */
const skew = day;

/** The end of the life of an answer given at `now`, in milliseconds since 1970. */
export function expiryOf(now: number): number {
  return (Math.floor(now / 1000) + (lifetimeDays * day) / 1000) * 1000;
}

/** Tells whether an answer still answers; one that claims to live too long does not. */
export function isAlive(answer: Answer, now: number): boolean {
  return answer.expires > now && answer.expires <= expiryOf(now) + skew;
}

/**
 * Writes a record as a cookie value that a site's server can read, too: `1&<id>` and then, for each
 * question, `&<name>=` with `y` for granted or `n` for refused and the end of its life, in seconds
 * since 1970 in base 36. Names are percent-encoded.
 *
 * @example encodeRecord(record) // '1&k3x92a7q&analytics=ytcsaqo&media%2Fyoutube=ntcsaqo'
 */
export function encodeRecord({ id, answers }: ConsentRecord): string {
  let text = `1&${id}`;
  for (const [name, { granted, expires }] of answers) {
    text += `&${encodeURIComponent(name)}=${granted ? 'y' : 'n'}${(expires / 1000).toString(36)}`;
  }
  return text;
}

/**
 * Reads what `encodeRecord()` wrote. Anything else is `undefined`, which is no answer at all.
 *
 * A value that was cut short grants nothing that the whole did not: what is left of a number is a
 * time long past.
 */
export function decodeRecord(text: string): ConsentRecord | undefined {
  const [version, id = '', ...items] = text.split('&');
  if (version !== '1' || !/^[\w-]{8,64}$/.test(id)) return undefined;
  const answers = new Map<string, Answer>();
  for (const item of items) {
    const [, name = '', answer, expires = ''] = /^([^=]+)=([yn])([\da-z]{1,8})$/.exec(item) ?? [];
    try {
      if (!name) return undefined;
      answers.set(decodeURIComponent(name), {
        granted: answer === 'y',
        expires: Number.parseInt(expires, 36) * 1000,
      });
    } catch {
      return undefined;
    }
  }
  return { id, answers };
}
