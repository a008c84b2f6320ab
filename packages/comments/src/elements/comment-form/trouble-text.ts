import type { Trouble } from '../../core/index.js';
import type { WritingStrings } from '../../strings/writing/strings.js';

/** Says what went wrong and, where the server told, when to try again. */
export function troubleText(strings: WritingStrings, { code, retryAfter }: Trouble): string {
  const named: Readonly<Partial<Record<string, string>>> = strings.trouble;
  const what = named[code] ?? strings.troubleOther;
  const wait = Math.ceil(retryAfter ?? 0);
  return wait > 0 ? `${what} ${strings.tryAgainIn(wait)}` : what;
}
