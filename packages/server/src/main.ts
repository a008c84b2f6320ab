// The command line: the only file that reads the environment. Each command loads what it needs, once its settings are
// known to make sense, so that a mistake is said at once.
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { LogLevel } from './log.js';
import { StartError } from './start-error.js';

const usage = `Usage: npx @placet/server <command>

  start                     Starts the server. With --key-held-by owner it makes no key: owners do, in their browsers.
  doctor                    Looks at all that a start would need, and says what is wrong.
  moderator invite [name]   Prints a link that signs a moderator in, once, within a day. The first one is the owner;
                            --role owner, moderator or read-only says otherwise. PLACET_URL is the link's address.
  moderator list            Prints who may moderate: name, role, passkeys, sessions.
  moderator remove <name>   Removes somebody; links, sessions and passkeys end at once. The last owner stays.
  export consents           Prints every decision about cookies that visitors' browsers sent, one JSON object a line.
  export subject            Prints all that is kept about somebody as JSON: --email address or --author key.
  erase                     Erases all of it: --email address or --author key. Answers by others stay under a stub.
  key new                   Makes a new key to seal addresses to; old ones stay. Restart afterwards.
  key list                  Prints the keys, who holds them, and how many addresses are sealed to each.
  key reseal                Seals to the key in use what this server can open and was sealed to others.
  key forget <id>           Takes a key that nothing is sealed to out of the key file, for good.

Rules, the privacy notice, origins and limits come from settings.json in PLACET_DATA, where there is one, or from the
file that PLACET_SETTINGS names. The rest comes from the environment, which also wins over the file:
  PORT (3000)        HOST (every interface)      PLACET_DATA (./data)    PLACET_DATABASE (a SQLite file in PLACET_DATA)
  PLACET_URL         PLACET_ORIGINS (a, b or *)  PLACET_TRUST_PROXY      PLACET_LOG (info)
  PLACET_SMTP        PLACET_MAIL_FROM            PLACET_KEY_HELD_BY (server)
`;

const levels: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const { env } = process;
const data = env['PLACET_DATA'] || 'data';
const database = env['PLACET_DATABASE'] || join(data, 'placet.sqlite');

async function start(heldBy: string | undefined): Promise<void> {
  const options = {
    port: portOf(env['PORT']),
    host: env['HOST'] || undefined,
    data,
    database,
    url: urlOf(env['PLACET_URL']),
    trustProxy: listOf(env['PLACET_TRUST_PROXY']),
    log: levelOf(env['PLACET_LOG']),
    keyHeldBy: heldByOf(heldBy ?? (env['PLACET_KEY_HELD_BY'] || undefined)),
    mail: mailOf(env['PLACET_SMTP'], env['PLACET_MAIL_FROM']),
  };
  const { readSettings } = await import('./settings/read-settings.js');
  const named = env['PLACET_SETTINGS'];
  const settings = await readSettings(named || join(data, 'settings.json'), Boolean(named));
  const origins = env['PLACET_ORIGINS'] ? listOf(env['PLACET_ORIGINS']) : settings.origins;
  const { startServer } = await import('./start-server.js');
  const server = await startServer({ ...settings, ...options, origins });
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function invite(name: string, role: string | undefined): Promise<void> {
  const named = urlOf(env['PLACET_URL']);
  const url = named ?? `http://localhost:${portOf(env['PORT'])}`;
  const { inviteByCommand } = await import('./commands/moderators.js');
  const token = await inviteByCommand(database, name, role);
  console.log(`${url.replace(/\/+$/, '')}/moderation#invite=${token}`);
  // Beside the link, which somebody may be piping elsewhere.
  if (named === undefined) {
    console.error(
      `The link assumes that the server is at ${url}: set PLACET_URL where it is elsewhere.`,
    );
  }
}

async function doctor(): Promise<void> {
  const { examine, toLines } = await import('./commands/doctor.js');
  const findings = await examine({
    data,
    database,
    url: urlOf(env['PLACET_URL']),
    settings: env['PLACET_SETTINGS'] || undefined,
    keyHeldBy: heldByOf(env['PLACET_KEY_HELD_BY'] || undefined),
    hasMail: mailOf(env['PLACET_SMTP'], env['PLACET_MAIL_FROM']) !== undefined,
  });
  process.stdout.write(toLines(findings));
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
}

async function exportAll(): Promise<void> {
  const { exportConsents } = await import('./domain/keep-consent.js');
  const { withDatabase } = await import('./commands/place.js');
  // Waits where the reader is slower than the database.
  await withDatabase(database, (storage) =>
    pipeline(exportConsents(storage, 'default'), process.stdout, { end: false }),
  );
}

function portOf(text = '3000'): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new StartError(`Expected PORT to be a number from 0 to 65535, not "${text}".`);
}

function urlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new StartError(`Expected PLACET_URL to be an http(s) address, not "${text}".`);
}

// Without a mail server no mail is sent, and no form offers any.
function mailOf(
  smtp: string | undefined,
  from: string | undefined,
): { smtp: string; from: string } | undefined {
  if (!smtp && !from) return undefined;
  if (!smtp || !URL.canParse(smtp) || !/^smtps?:$/.test(new URL(smtp).protocol)) {
    // Not what it is: there may be a password in it.
    throw new StartError('Expected PLACET_SMTP to be smtp://user:password@host:587 or smtps://….');
  }
  if (!from?.includes('@')) {
    throw new StartError(
      'Expected PLACET_MAIL_FROM to be an address such as "Comments <comments@news.example>".',
    );
  }
  return { smtp, from };
}

function heldByOf(text = 'server'): 'server' | 'owner' {
  if (text === 'server' || text === 'owner') return text;
  throw new StartError(`Expected --key-held-by to be server or owner, not "${text}".`);
}

function levelOf(text = 'info'): LogLevel {
  const level = levels.find((one) => one === text);
  if (level) return level;
  throw new StartError(`Expected PLACET_LOG to be one of ${levels.join(', ')}, not "${text}".`);
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      email: { type: 'string' },
      author: { type: 'string' },
      role: { type: 'string' },
      'key-held-by': { type: 'string' },
    },
  });
  const [first = '', second = '', ...rest] = positionals;
  const command = [first, second].join(' ').trim();
  if (values.help) console.log(usage);
  else if (command === 'start') await start(values['key-held-by']);
  else if (command === 'moderator invite') await invite(rest.join(' ') || 'moderator', values.role);
  else if (command === 'moderator list' || command === 'moderator remove') {
    const { listModerators, removeModerator } = await import('./commands/moderators.js');
    process.stdout.write(
      await (second === 'list'
        ? listModerators(database)
        : removeModerator(database, rest.join(' '))),
    );
  } else if (command === 'export consents') await exportAll();
  else if (command === 'export subject' || command === 'erase') {
    const { eraseSubjectAndTell, exportSubjectAsJson } = await import('./commands/subjects.js');
    const run = command === 'erase' ? eraseSubjectAndTell : exportSubjectAsJson;
    process.stdout.write(await run({ data, database }, values));
  } else if (command === 'doctor') {
    await doctor();
  } else if (['key new', 'key list', 'key reseal', 'key forget'].includes(command)) {
    const keys = await import('./commands/keys.js');
    const place = { data, database };
    process.stdout.write(
      await (second === 'new'
        ? keys.addAndTell(place)
        : second === 'list'
          ? keys.listKeys(place)
          : second === 'reseal'
            ? keys.resealAndTell(place)
            : keys.forgetAndTell(place, rest[0])),
    );
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  // What a person can mend is said in a sentence; anything else is a defect and shows where it is.
  const known =
    error instanceof StartError ||
    error instanceof RangeError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
}
