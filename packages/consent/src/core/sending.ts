/** What becomes of a receipt that was sent: it arrived, it is to be sent again, or it will never be taken. */
export type SendVerdict = 'sent' | 'again' | 'lost';

const first = 5_000;
const most = 6 * 60 * 60 * 1000;

/**
 * Reads what a server's answer means. Only what no server could take is given up: a wrong address or a missing origin
 * is mended by the site's owner, and until then the receipt waits.
 *
 * @param status The HTTP status; 0 where there was no answer.
 */
export function verdictOf(status: number): SendVerdict {
  if (status >= 200 && status < 300) return 'sent';
  return [400, 409, 413, 422].includes(status) ? 'lost' : 'again';
}

/**
 * When to send again: after 5 seconds, then twice as long each time, six hours at most; a little earlier or later for
 * each visitor, so that they do not all come at once when the server is back.
 *
 * @param attempts How often it was sent so far, from 1.
 * @param random From 0 to 1.
 */
export function nextAttempt(attempts: number, now: number, random: number): number {
  const pause = Math.min(first * 2 ** (attempts - 1), most);
  return Math.round(now + pause * (0.75 + random / 2));
}
