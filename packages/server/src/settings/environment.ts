import { safeParse } from 'valibot';
import type { LogLevel } from '../log.js';
import type { MailSettings } from '../mail/mailer.js';
import { clientAddress } from '../middleware/client-address.js';
import { StartError } from '../start-error.js';
import { originsSchema } from './settings-schema.js';

/** Variables as a process has them; an empty one counts as not set. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the environment says of a start. */
export interface Environment {
  readonly port: number;
  readonly host: string | undefined;
  readonly url: string | undefined;
  /** `undefined` for those of the settings file. */
  readonly origins: readonly string[] | undefined;
  readonly trustProxy: readonly string[];
  readonly log: LogLevel;
  readonly keyHeldBy: 'server' | 'owner';
  readonly mail: MailSettings | undefined;
}

const levels: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** The port to listen at. @throws StartError */
export function portOf({ PORT: text }: Variables): number {
  if (!text) return 3000;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new StartError(`Expected PORT to be a number from 0 to 65535, not "${text}".`);
}

/** The address that browsers use, where it is said. @throws StartError */
export function urlOf({ PLACET_URL: text }: Variables): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new StartError(`Expected PLACET_URL to be an http(s) address, not "${text}".`);
}

/** Who holds the keys. @throws StartError */
export function keyHeldByOf({ PLACET_KEY_HELD_BY: text }: Variables): 'server' | 'owner' {
  const holder = text || 'server';
  if (holder === 'server' || holder === 'owner') return holder;
  throw new StartError(
    `Expected --key-held-by or PLACET_KEY_HELD_BY to be server or owner, not "${text}".`,
  );
}

// One for each setting, so that a doctor hears of every mistake and a start of the same ones.
const readers: { readonly [K in keyof Environment]: (env: Variables) => Environment[K] } = {
  port: portOf,
  host: ({ HOST }) => HOST || undefined,
  url: urlOf,
  origins({ PLACET_ORIGINS: text }) {
    if (!text) return undefined;
    const origins = safeParse(originsSchema, listOf(text));
    if (origins.success) return origins.output;
    const [{ message, input }] = origins.issues;
    throw new StartError(
      `Expected each of PLACET_ORIGINS to be ${message}, not "${String(input)}".`,
    );
  },
  trustProxy({ PLACET_TRUST_PROXY: text }) {
    const proxies = listOf(text);
    try {
      clientAddress(proxies);
    } catch (error) {
      throw new StartError(`PLACET_TRUST_PROXY: ${(error as RangeError).message}`);
    }
    return proxies;
  },
  log({ PLACET_LOG: text }) {
    const level = levels.find((one) => one === (text || 'info'));
    if (level) return level;
    throw new StartError(`Expected PLACET_LOG to be one of ${levels.join(', ')}, not "${text}".`);
  },
  keyHeldBy: keyHeldByOf,
  // Without a mail server no mail is sent, and no form offers any.
  mail({ PLACET_SMTP: smtp, PLACET_MAIL_FROM: from }) {
    if (!smtp && !from) return undefined;
    if (!smtp || !URL.canParse(smtp) || !/^smtps?:$/.test(new URL(smtp).protocol)) {
      // Not what it is: there may be a password in it.
      throw new StartError(
        'Expected PLACET_SMTP to be smtp://user:password@host:587 or smtps://….',
      );
    }
    if (!from?.includes('@')) {
      throw new StartError(
        'Expected PLACET_MAIL_FROM to be an address such as "Comments <comments@news.example>".',
      );
    }
    return { smtp, from };
  },
};

/** What makes sense of the environment, and a sentence for each setting that makes none. */
export function readEnvironment(env: Variables): {
  readonly settings: Partial<Environment>;
  readonly mistakes: readonly string[];
} {
  const settings: Record<string, unknown> = {};
  const mistakes: string[] = [];
  for (const [name, read] of Object.entries(readers)) {
    try {
      settings[name] = read(env);
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      mistakes.push(error.message);
    }
  }
  return { settings, mistakes };
}

/** The environment of a start. @throws StartError with a sentence for each mistake. */
export function expectEnvironment(env: Variables): Environment {
  const { settings, mistakes } = readEnvironment(env);
  if (mistakes.length > 0) throw new StartError(mistakes.join('\n'));
  return settings as Environment;
}

function listOf(text = ''): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
