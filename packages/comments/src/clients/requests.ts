import { type Answer, failed, got, type Trouble } from '../core/index.js';

/** A request that is about to be signed. */
export interface UnsignedRequest {
  readonly method: string;
  /** Absolute: the signature covers it. */
  readonly url: string;
  readonly body?: string | undefined;
}

/** How to sign. */
export interface SignOptions {
  /** The server's clock as far as it is known, milliseconds since 1970. */
  readonly now: number;
  /** Make an author key where there is none yet. */
  readonly make: boolean;
}

/** Where the server is, and who signs. */
export interface HttpOptions {
  /** The absolute address of the server, with or without a path. */
  readonly src: string;
  /** The site's name on that server, usually `default`. */
  readonly site: string;
  /** Signs a request; resolves with `undefined` where there is no key. Without it nothing is signed. */
  readonly sign?: (request: UnsignedRequest, options: SignOptions) => Promise<string | undefined>;
  /** How long an answer may take, in milliseconds. @default 20000 */
  readonly timeoutMs?: number | undefined;
}

/** Requests whose failures are values. */
export interface Requests {
  readonly read: <T>(url: string) => Promise<Answer<T>>;
  /** Like `read`, as the author; `undefined` without a key, and then nothing was asked. */
  readonly readSigned: <T>(url: string) => Promise<Answer<T | undefined>>;
  /** Sends JSON, signed where this browser can keep a key, under an `Idempotency-Key`. */
  readonly post: <T>(url: string, body: string, idempotencyKey: string) => Promise<Answer<T>>;
}

/** Makes the requests of a client. */
export function createRequests({ sign, timeoutMs = 20_000 }: HttpOptions): Requests {
  /** How far the server's clock is ahead of ours, learnt when it refuses a signature as too old. */
  let ahead = 0;

  async function ask<T>(url: string, init: RequestInit): Promise<Answer<T>> {
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
      if (error instanceof DOMException && error.name === 'TimeoutError') return failed('timeout');
      return failed(navigator.onLine ? 'unreachable' : 'offline');
    }
  }

  async function askSigned<T>(
    request: UnsignedRequest,
    headers: Readonly<Record<string, string>>,
    make: boolean,
  ): Promise<Answer<T | undefined>> {
    for (let again = false; ; again = true) {
      let proof: string | undefined;
      try {
        proof = await sign?.(request, { now: Date.now() + ahead, make });
      } catch {
        // What signs is loaded when it is needed, and could not be loaded.
        return failed(navigator.onLine ? 'unreachable' : 'offline');
      }
      if (proof === undefined && !make) return got(undefined);
      const answer = await ask<T>(request.url, {
        method: request.method,
        headers: proof === undefined ? headers : { ...headers, 'Placet-Proof': proof },
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      if (answer.ok || again || answer.trouble.code !== 'proof_expired') return answer;
      ahead = (answer.trouble.now ?? Date.now()) - Date.now();
    }
  }

  return {
    read: (url) => ask(url, {}),
    readSigned: (url) => askSigned({ method: 'GET', url }, {}, false),
    async post<T>(url: string, body: string, idempotencyKey: string): Promise<Answer<T>> {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey };
      const answer = await askSigned<T>({ method: 'POST', url, body }, headers, true);
      return answer.ok && answer.value === undefined ? failed('unreadable') : (answer as Answer<T>);
    },
  };
}

function troubleOf(response: Response, json: unknown): Trouble {
  if (isProblem(json)) {
    const { code, errors, retryAfter, now } = json;
    return { code, errors, retryAfter, now };
  }
  // Not from our server: a proxy on the way. Its status is all there is to go by.
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  if (response.status === 413) return { code: 'too_large' };
  if (response.status === 429) return { code: 'rate_limited', retryAfter };
  return { code: response.status >= 500 ? 'unavailable' : 'unreadable' };
}

function isProblem(json: unknown): json is Trouble {
  if (typeof json !== 'object' || json === null) return false;
  const { type, code } = json as Record<string, unknown>;
  return typeof code === 'string' && type === `urn:placet:problem:${code}`;
}
