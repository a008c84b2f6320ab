import { type Answer, failed, got, type Trouble } from '../core/index.js';

/** Sends one request; whatever fails becomes a value. */
export async function ask<T>(
  url: string,
  timeoutMs: number,
  init?: RequestInit,
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      ...init,
      // No cookie is ever needed, and a thread is always asked for again (its ETag saves the bytes).
      credentials: 'omit',
      cache: 'no-cache',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const json = (await response.json().catch(() => undefined)) as unknown;
    if (!response.ok) return { ok: false, trouble: troubleOf(response, json) };
    return json === undefined ? failed('unreadable') : got(json as T);
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? failed('timeout') : silence();
  }
}

/** Nobody answered: because there is no network, or because there is nobody. */
export function silence(): ReturnType<typeof failed> {
  return failed(navigator.onLine ? 'unreachable' : 'offline');
}

function troubleOf({ status }: Response, json: unknown): Trouble {
  const { type, code, errors, retryAfter, now, challenge } = (json ?? {}) as Trouble & {
    type?: string;
  };
  if (code !== undefined && type === `urn:placet:problem:${code}`) {
    return { code, errors, retryAfter, now, challenge };
  }
  // Not from our server: a proxy on the way. Its status is all there is to go by.
  if (status === 413) return { code: 'too_large' };
  if (status === 429) return { code: 'rate_limited' };
  return { code: status >= 500 ? 'unavailable' : 'unreadable' };
}
