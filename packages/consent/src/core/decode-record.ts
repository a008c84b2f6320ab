import type { Answer, ConsentRecord } from './ports.js';

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
      const [name, answer] = item.split('=') as [string, string];
      const time = Number.parseInt(answer, 36);
      return [decodeURIComponent(name), { granted: time > 0, expires: Math.abs(time) }];
    });
    return { id, answers: new Map(answers) };
  } catch {
    return undefined;
  }
}
