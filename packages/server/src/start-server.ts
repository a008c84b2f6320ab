import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { ModerationRules } from '@placet/moderation/core';
import type { Role } from '@placet/protocol';
import type { Hono } from 'hono';
import type { DestinationStream } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createApp } from './app.js';
import type { SiteSettings } from './app-deps.js';
import { invitePerson } from './domain/people.js';
import { siteRules } from './domain/site-rules.js';
import { siteSettings } from './domain/site-settings.js';
import { createCheck, type ExternalOptions } from './external/create-check.js';
import { eraseDaily } from './jobs/erase-daily.js';
import { resealDaily } from './jobs/reseal-daily.js';
import { settleDeletions } from './jobs/settle-deletions.js';
import { sendMailOften } from './jobs/send-mail.js';
import { openKeyFile } from './keys/key-file.js';
import { keyRing } from './keys/key-ring.js';
import { localHub } from './live/hub.js';
import { streamSlots } from './live/stream-slots.js';
import { createLog, type LogLevel } from './log.js';
import { type MailSettings, smtpMailer } from './mail/mailer.js';
import { mailTokens } from './mail/mail-token.js';
import { clientAddress } from './middleware/client-address.js';
import { networkGuard } from './middleware/network-guard.js';
import { observeRequests } from './middleware/observe-requests.js';
import { scriptFolder } from './routes/script-files.js';
import { builtScripts } from './routes/built-scripts.js';
import { defaultLimits, defaultSite, type ServerLimits } from './settings/defaults.js';
import type { SiteOptions } from './settings/settings-schema.js';
import { StartError } from './start-error.js';
import { openStorage } from './storage/open-storage.js';
import type { Storage } from './storage/ports.js';
import { workDesk } from './work/work-desk.js';

/** What a server can be told; everything has a default but the port and the folder. */
export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The name or address to listen at. @default every interface */
  readonly host?: string | undefined;
  /** The folder of the key file and, without `database`, of the SQLite file. It is made where it is missing. */
  readonly data: string;
  /** The path of a SQLite file, or `postgres://…`. @default `placet.sqlite` in `data` */
  readonly database?: string | undefined;
  /** The address that browsers reach the server at. @default `http://localhost:<port>` */
  readonly url?: string | undefined;
  /** Other origins whose pages may write, such as `https://news.example`; `*` for any. @default none */
  readonly origins?: readonly string[] | undefined;
  /** Proxies whose `X-Forwarded-For` is believed: addresses, ranges, `loopback`, `private`. @default none */
  readonly trustProxy?: readonly string[] | undefined;
  /** How much to log, or where to. @default 'info', to the standard output */
  readonly log?: LogLevel | DestinationStream | undefined;
  /** How much the server takes on; what is left out keeps its default. */
  readonly limits?: Partial<ServerLimits> | undefined;
  /** What decides over new comments; what is left out is as in a fresh WordPress. */
  readonly rules?: Partial<ModerationRules> | undefined;
  /** Who is asked about comments besides the rules. @default nobody */
  readonly external?: ExternalOptions | undefined;
  /** How the site presents itself; what is left out is left out of the privacy notice. */
  readonly site?: SiteOptions | undefined;
  /** The folder of built script-tag files. @default those of the package `placet`, where they are */
  readonly scripts?: string | undefined;
  /** Sends mail: replies to who asked for them, receipts and outcomes to who reported. @default no mail is sent */
  readonly mail?: MailSettings | undefined;
  /**
   * Who opens addresses: this `server`, or only the `owner`s, in their browsers. Then no key is made here, and no address
   * is asked for until an owner has made one. @default 'server'
   */
  readonly keyHeldBy?: 'server' | 'owner' | undefined;
  /** Adds pages of one's own to the same origin. */
  readonly extend?: ((app: Hono) => void) | undefined;
}

/** A server that runs. */
export interface RunningServer {
  /** Where browsers reach it, without a slash at the end. */
  readonly url: string;
  /**
   * Makes a link that signs one moderator in, once, within a day. Others that were made for them stay good.
   *
   * @param name How the audit log calls them.
   * @param role What somebody new may do: the first one is the owner by default, whoever comes later a moderator.
   */
  invite(name?: string, role?: Role): Promise<string>;
  readonly storage: Storage;
  /** Ends streams, lets requests finish for five seconds, and closes the database. */
  stop(): Promise<void>;
}

const graceMs = 5_000;
const mainSite = 'default';

/**
 * Starts a server: opens the database and the key file, then listens.
 *
 * @throws StartError when the port is taken or may not be used, or a setting makes no sense.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const rules = siteRules(options.rules);
  const settings = siteSettings({ site: siteOf(options), origins: options.origins ?? [] });
  const limits = { ...defaultLimits, ...options.limits };
  const addressOf = clientAddress(options.trustProxy ?? []);
  const log = createLog(options.log);
  const { now } = Date;
  const storage = await openStorage(options.database ?? join(options.data, 'placet.sqlite'));
  // An owner who holds the key keeps it, whatever this start was told: only `key new` takes it back.
  const isOwned = (await storage.ownerKeys.newest(mainSite)) !== undefined;
  const keyFile = await openKeyFile(
    join(options.data, 'keys.json'),
    now(),
    isOwned ? 'owner' : options.keyHeldBy,
  );
  const keys = keyRing(keyFile, options.keyHeldBy);
  const server = createServer();
  try {
    await listen(server, options);
  } catch (error) {
    await storage.close();
    throw error;
  }

  const { port } = server.address() as AddressInfo;
  const url = (options.url ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const closing = new AbortController();
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  observeRequests(server, log, metrics);
  const scripts = options.scripts ?? (await builtScripts());
  const app = createApp({
    storage,
    keys,
    rules,
    external: createCheck(options.external, { log, now }),
    log,
    now,
    metrics,
    url,
    addressOf,
    hub: localHub(),
    settings,
    ownOrigins: ownOrigins(options.url, port),
    guard: networkGuard(limits.requestsPerMinute, now),
    streams: streamSlots(limits.streams, limits.streamsPerNetwork),
    sendsMail: options.mail !== undefined,
    work: workDesk({
      storage,
      settingOf: async (name) => (await settings.of(storage, name)).site.work,
      now,
    }),
    scripts: scripts === undefined ? undefined : scriptFolder(scripts),
    closing: closing.signal,
    extend: options.extend,
  });
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const endErasure = eraseDaily({ storage, settings, log, now, site: mainSite });
  const endSettling = settleDeletions({ storage, settings, log, now, site: mainSite });
  const endResealing = resealDaily({ storage, keys, log, now, site: mainSite });
  const endMail = options.mail
    ? sendMailOften({
        storage,
        keys,
        log,
        now,
        url,
        site: mainSite,
        settings,
        mailer: smtpMailer(options.mail),
        tokens: mailTokens(storage),
      })
    : () => Promise.resolve();
  log.info({ url }, 'listening');

  let stopping: Promise<void> | undefined;
  return {
    url,
    storage,
    invite: async (name = 'moderator', role) => {
      const act = { site: mainSite, moderator: 'server', now: now() };
      const { invite } = await invitePerson(storage, act, { name, role }, { keepOthers: true });
      return `${url}/moderation#invite=${invite}`;
    },
    stop: () =>
      (stopping ??= (async () => {
        closing.abort();
        const closed = once(server, 'close');
        server.close();
        // Connections that finish a stream or an answer only now would stay open for their next request.
        const sweep = setInterval(() => {
          server.closeIdleConnections();
        }, 50);
        const grace = setTimeout(() => {
          server.closeAllConnections();
        }, graceMs);
        await closed;
        clearInterval(sweep);
        clearTimeout(grace);
        await Promise.all([endErasure(), endSettling(), endResealing(), endMail()]);
        await storage.close();
      })()),
  };
}

function siteOf({ site }: ServerOptions): SiteSettings {
  const notice = { ...defaultSite.notice, ...site?.notice };
  const { retentionDays: days } = notice;
  if (!Number.isInteger(days) || days < 1) {
    throw new StartError(
      `Expected retentionDays to be a whole number of days from 1, not ${days}.`,
    );
  }
  return { ...defaultSite, ...site, notice };
}

async function listen(
  server: ReturnType<typeof createServer>,
  { port, host }: ServerOptions,
): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is taken by another program; stop that one or set PORT to another number.`,
      );
    }
    if (code === 'EACCES') throw new StartError(`Port ${port} may not be used by this user.`);
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
      throw new StartError(`This machine has no address ${host} to listen at.`);
    }
    throw error;
  }
}

// Without a public address, the names that this machine has for itself.
function ownOrigins(url: string | undefined, port: number): readonly string[] {
  if (url !== undefined) return [new URL(url).origin];
  return ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`);
}
