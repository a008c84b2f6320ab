import { PlacetError } from '@placet/base';
import type {
  AuditPage,
  DecisionResult,
  ModerationItem,
  ModeratorSession,
  QueuePage,
} from '@placet/protocol';
import type { ModerationClient } from '../queue-core/index.js';
import { watchEvents } from './events.js';
import { canUsePasskeys, usePasskey } from './passkey-browser.js';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';
import { revealAddress } from './reveal-http.js';

export type { HttpModerationOptions } from './http-call.js';

/** A decision about ten thousand comments takes a while. */
const bulkMs = 180_000;

/**
 * Talks to a Placet server.
 *
 * The session is a cookie that no script can read, so requests to another origin are sent with
 * credentials, and that server has to list the page's origin.
 */
export function httpModerationClient(options: HttpModerationOptions = {}): ModerationClient {
  const moderation = moderationRoot(options);
  const { root, credentials, call } = moderation;
  const { site = 'default' } = options;

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
    canUsePasskeys: canUsePasskeys(root),
    async signInByPasskey() {
      const passkey = await usePasskey(await call<object>('POST', 'session/options'));
      return call<ModeratorSession>('POST', 'session', { passkey });
    },
    signOut: () => call<undefined>('DELETE', 'session'),
    list({ view, filter = {}, after, limit }) {
      const query = new URLSearchParams({ view, limit: String(limit) });
      for (const [name, value] of Object.entries(filter)) {
        if (value !== undefined) query.set(name, String(value));
      }
      if (after !== undefined) query.set('after', after);
      return call<QueuePage>('GET', `comments?${query.toString()}`);
    },
    async find(id) {
      try {
        return await call<ModerationItem>('GET', `comments/${encodeURIComponent(id)}`);
      } catch (error) {
        if (error instanceof PlacetError && error.code === 'not_found') return undefined;
        throw error;
      }
    },
    decide: (request) =>
      call<DecisionResult>('POST', 'decisions', request, request.matching ? bulkMs : undefined),
    undo: (decision) =>
      call<DecisionResult>(
        'POST',
        `decisions/${encodeURIComponent(decision)}/undo`,
        undefined,
        bulkMs,
      ),
    revealEmail: (id, reason) =>
      revealAddress(moderation, site, `comments/${encodeURIComponent(id)}`, reason),
    audit({ limit, after }) {
      const query = new URLSearchParams({ limit: String(limit) });
      if (after !== undefined) query.set('after', after);
      return call<AuditPage>('GET', `audit?${query.toString()}`);
    },
    auditFile: new URL('audit/export', root).href,
    watch: (changed) => watchEvents(new URL('events', root), credentials === 'include', changed),
  };
}
