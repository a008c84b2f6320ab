import type { ConsentRepository } from './core/ports.js';
import { recordOf, type PeerStorage } from './core/migrate/imported.js';
import { importedChoice } from './core/migrate/peers.js';
import { aliasMarkup } from './effects/alias-markup.js';
import { standInForTarteaucitron, tarteaucitronNames } from './effects/tarteaucitron.js';
import { pageConsent } from './page-consent.js';
import { cookieRepository } from './repositories/cookie.js';

/** How a site moves in from another tool. */
export interface MigrateOptions {
  /**
   * The questions that the tool's names stand for now, where they are others: `{ youtube: 'media/youtube' }`. Klaro and
   * Orejime name services or purposes, which are categories here unless it is said otherwise.
   */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** How long the tool kept a choice on this site, in days. Only tools without dates need it. @default the tool's own */
  readonly lifetime?: number | undefined;
  /** Shares the decision with subdomains, such as `example.org`. */
  readonly domain?: string | undefined;
  /** @default cookieRepository({ domain }) */
  readonly repository?: ConsentRepository | undefined;
}

/**
 * Takes over from another consent tool: a choice that is still valid becomes a record, with its own date, so that nobody
 * is asked twice; and the tool's markup works as Placet's. Call it before the gate is started, and remove the other tool.
 *
 * @example
 * migrate({ names: { matomo: 'analytics/matomo' } });
 * setupConsent();
 */
export function migrate(options: MigrateOptions = {}): void {
  const names = { ...tarteaucitronNames, ...options.names };
  const isLate = pageConsent() !== undefined;
  if (isLate)
    console.error(
      '[placet] migrate(): expected to be called before the gate; the choice made before is not taken over.',
    );
  else takeOver({ ...options, names });
  aliasMarkup(names, isLate);
  standInForTarteaucitron(names, () => pageConsent()?.showPreferences());
}

function takeOver(options: MigrateOptions): void {
  const { repository = cookieRepository(options) } = options;
  // What was decided here is newer than anything that was decided before.
  if (repository.read()) return;
  const choice = importedChoice(pageStorage());
  if (!choice) return;
  const now = Date.now();
  const newId = (): string => now.toString(36) + Math.random().toString(36).slice(2);
  const record = recordOf(choice, { ...options, now, newId });
  if (record) repository.write(record);
}

function pageStorage(): PeerStorage {
  // Either may be refused, by the browser or by a sandbox.
  return {
    cookie(name) {
      try {
        const [, value] = `; ${document.cookie}`.split(`; ${name}=`);
        return value?.split(';')[0];
      } catch {
        return undefined;
      }
    },
    local(name) {
      try {
        return localStorage.getItem(name) ?? undefined;
      } catch {
        return undefined;
      }
    },
  };
}
