import type { Context, Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { PrivacyNotice } from '@placet/protocol';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { SettingsOf } from './domain/site-settings.js';
import type { SiteRules } from './domain/site-rules.js';
import type { ExternalCheck } from './external/external-check.js';
import type { KeyRing } from './keys/key-ring.js';
import type { Hub } from './live/hub.js';
import type { StreamSlots } from './live/stream-slots.js';
import type { ClientAddress } from './middleware/client-address.js';
import type { NetworkGuard } from './middleware/network-guard.js';
import type { ScriptFiles } from './routes/script-files.js';
import type { Storage } from './storage/ports.js';
import type { WorkDesk } from './work/work-desk.js';

/** How a site presents itself to its commenters. */
export interface SiteSettings {
  /** The site's default language, a BCP 47 tag. */
  readonly locale: string;
  /** What the privacy notice by the form says. */
  readonly notice: PrivacyNotice;
  /** Refuse comments without a name. */
  readonly nameRequired: boolean;
  /** Minutes in which authors may edit what they wrote; 0 where they may not. */
  readonly editMinutes: number;
  /** Tell readers when a comment was edited. Moderators always see it, and what it said before. */
  readonly editedShown: boolean;
  /** Minutes in which authors may take a deletion back; only then are the words erased. */
  readonly undoMinutes: number;
  /** Let readers find a comment useful, once for each author key. */
  readonly votes: boolean;
  /** When a challenge has to be solved before commenting. */
  readonly work: WorkSetting;
  /** Days after which a sealed address is erased from a comment or a report; 0 while that is kept. */
  readonly addressDays: number;
  /** Days after which a consent receipt is erased; 0 for never. */
  readonly receiptDays: number;
  /** Days after which a line of the audit log is erased; 0 for never. */
  readonly auditDays: number;
}

/** When a challenge has to be solved: never, for every comment, or while far more comments come in than usual. */
export type WorkSetting = 'never' | 'attack' | 'always';

/** Everything the application needs of the world; nothing is reached for on its own. */
export interface AppDeps {
  readonly storage: Storage;
  readonly keys: KeyRing;
  readonly hub: Hub;
  /** What decides over new comments. */
  readonly rules: SiteRules;
  /** Who is asked besides; nobody unless the site wants it. */
  readonly external?: ExternalCheck | undefined;
  /** How the site presents itself, and which other origins may write. */
  readonly settings: SettingsOf;
  /** The address that browsers reach this server at, without a slash at its end. */
  readonly url: string;
  /** The server's own origins; the moderators' pages stand on one of them. */
  readonly ownOrigins: readonly string[];
  readonly guard: NetworkGuard;
  /** Places for readers who listen to threads; moderators are few and signed in, and always find one. */
  readonly streams: StreamSlots;
  /** Finds who asks, for the guard alone. */
  readonly addressOf: ClientAddress;
  /** Mails are sent: replies to who asked for them, receipts and outcomes to who reported. */
  readonly sendsMail: boolean;
  /** What is asked of a browser before a comment. */
  readonly work: WorkDesk;
  readonly log: Logger;
  readonly now: () => number;
  readonly metrics: Registry;
  readonly scripts: ScriptFiles | undefined;
  /** Aborted when the server stops, so that streams end. */
  readonly closing: AbortSignal;
  /** Adds pages of one's own. */
  readonly extend?: ((app: Hono) => void) | undefined;
}

/** The bindings of Node's server; absent where a test asks the application directly. */
export interface AppEnv {
  Bindings: Partial<HttpBindings>;
}

/** The context of every handler. */
export type AppContext = Context<AppEnv>;
