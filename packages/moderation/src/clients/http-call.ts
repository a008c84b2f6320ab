import { PlacetError } from '@placet/base';
import { type FieldError, type Problem, problemCodes } from '@placet/protocol';
import { RefusedFields } from './refused-fields.js';

/** Longer than this without an answer, and the server counts as out of reach. */
const patienceMs = 20_000;

/** Asks the server one thing; the answer is JSON, or text where the server says so. */
export type Call = <T>(
  method: string,
  path: string,
  body?: object,
  timeoutMs?: number,
) => Promise<T>;

/** Where a Placet server is, and which of its sites is looked after. */
export interface HttpModerationOptions {
  /** The server's address; the page's own origin by default. */
  readonly src?: string | undefined;
  /** @default 'default' */
  readonly site?: string | undefined;
}

/** The moderators' part of a server: its address, and how to ask it. */
export interface ModerationRoot {
  readonly root: URL;
  readonly credentials: RequestCredentials;
  readonly call: Call;
}

/** Finds the moderators' part of a server. */
export function moderationRoot({ src, site }: HttpModerationOptions): ModerationRoot {
  const base = new URL(src ?? '/', document.baseURI);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const root = new URL(`v1/sites/${encodeURIComponent(site ?? 'default')}/moderation/`, base);
  const credentials = root.origin === location.origin ? 'same-origin' : 'include';
  return { root, credentials, call: httpCall(root, credentials) };
}

/**
 * Makes requests under one address.
 *
 * Each rejects with a `PlacetError`: the code of the server's problem document, or `offline`; a {@link RefusedFields}
 * where the server says which fields are wrong.
 */
export function httpCall(root: URL, credentials: RequestCredentials): Call {
  return async <T>(
    method: string,
    path: string,
    body?: object,
    timeoutMs: number = patienceMs,
  ): Promise<T> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, root), {
        method,
        credentials,
        // A decision taken just before the page is left still arrives.
        keepalive: method === 'POST',
        signal: AbortSignal.timeout(timeoutMs),
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
      const type = response.headers.get('content-type') ?? '';
      return (await (type.startsWith('text/plain') ? response.text() : response.json())) as T;
    } catch (cause) {
      throw new PlacetError('internal', `${response.url} did not answer in JSON.`, { cause });
    }
  };
}

/** The error for an answer that is not a success; a proxy's error page counts by its status. */
async function problemOf(response: Response): Promise<PlacetError> {
  const body = (await response.json().catch(() => undefined)) as
    | Partial<Problem>
    | undefined
    | null;
  const code = body?.code;
  const message = `${response.url} answered ${response.status}.`;
  if (code === 'invalid') return new RefusedFields(message, fieldsOf(body?.errors));
  if (typeof code === 'string' && code in problemCodes) return new PlacetError(code, message);
  if (response.status === 401) return new PlacetError('sign_in_required', message);
  return new PlacetError(response.status >= 502 ? 'unavailable' : 'internal', message);
}

function fieldsOf(errors: unknown): readonly string[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error: Partial<FieldError> | null) => String(error?.field));
}
