import { PlacetError } from '@placet/base';
import {
  problemCodes,
  type DecisionResult,
  type ModeratorSession,
  type QueuePage,
} from '@placet/protocol';
import type { ModerationClient } from '../queue-core/index.js';
import { watchEvents } from './events.js';

/** Where a Placet server is, and which of its sites is looked after. */
export interface HttpModerationOptions {
  /** The server's address; the page's own origin by default. */
  readonly src?: string | undefined;
  /** @default 'default' */
  readonly site?: string | undefined;
}

/** Longer than this without an answer, and the server counts as out of reach. */
const patienceMs = 20_000;

/**
 * Talks to a Placet server.
 *
 * The session is a cookie that no script can read, so requests to another origin are sent with
 * credentials, and that server has to list the page's origin.
 */
export function httpModerationClient(options: HttpModerationOptions = {}): ModerationClient {
  const base = new URL(options.src ?? '/', document.baseURI);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const root = new URL(
    `v1/sites/${encodeURIComponent(options.site ?? 'default')}/moderation/`,
    base,
  );
  const credentials = root.origin === location.origin ? 'same-origin' : 'include';

  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    let response: Response;
    try {
      response = await fetch(new URL(path, root), {
        method,
        credentials,
        // A decision taken just before the page is left still arrives.
        keepalive: method === 'POST',
        signal: AbortSignal.timeout(patienceMs),
        ...(body
          ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
          : {}),
      });
    } catch (cause) {
      throw new PlacetError('offline', `${root.href} did not answer.`, { cause });
    }
    if (!response.ok) throw await problemOf(response);
    if (response.status === 204) return undefined as T;
    try {
      return (await response.json()) as T;
    } catch (cause) {
      throw new PlacetError('internal', `${response.url} did not answer in JSON.`, { cause });
    }
  }

  return {
    async session() {
      try {
        return await call<ModeratorSession>('GET', 'session');
      } catch (error) {
        if (error instanceof PlacetError && error.code === 'sign_in_required') return undefined;
        throw error;
      }
    },
    signIn: (invite) => call<ModeratorSession>('POST', 'session', { invite }),
    signOut: () => call<undefined>('DELETE', 'session'),
    list({ view, filter = {}, after, limit }) {
      const query = new URLSearchParams({ view, limit: String(limit) });
      for (const [name, value] of Object.entries(filter)) {
        if (value !== undefined) query.set(name, String(value));
      }
      if (after !== undefined) query.set('after', after);
      return call<QueuePage>('GET', `comments?${query.toString()}`);
    },
    decide: (request) => call<DecisionResult>('POST', 'decisions', request),
    undo: (decision) =>
      call<DecisionResult>('POST', `decisions/${encodeURIComponent(decision)}/undo`),
    async revealEmail(id, reason) {
      const path = `comments/${encodeURIComponent(id)}/email`;
      const { email } = await call<{ readonly email: string }>('POST', path, { reason });
      return email;
    },
    watch: (changed) => watchEvents(new URL('events', root), credentials === 'include', changed),
  };
}

/** The error for an answer that is not a success; a proxy's error page counts by its status. */
async function problemOf(response: Response): Promise<PlacetError> {
  const body: unknown = await response.json().catch(() => undefined);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  const message = `${response.url} answered ${response.status}.`;
  if (typeof code === 'string' && code in problemCodes) return new PlacetError(code, message);
  if (response.status === 401) return new PlacetError('sign_in_required', message);
  return new PlacetError(response.status >= 502 ? 'unavailable' : 'internal', message);
}
