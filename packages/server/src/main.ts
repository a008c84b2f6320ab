// The command line: the only file that reads the environment. Each command loads what it needs, once its settings are
// known to make sense, so that a mistake is said at once.
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import {
  expectEnvironment,
  keyHeldByOf,
  portOf,
  readEnvironment,
  urlOf,
  type Variables,
} from './settings/environment.js';
import type { Place } from './commands/place.js';
import { StartError } from './start-error.js';

const usage = `Usage: npx @placet/server <command>

  start                     Starts the server. With --key-held-by owner it makes no key: owners do, in their browsers.
  doctor                    Looks at all that a start would need, and says what is wrong.
  moderator invite [name]   Prints a link that signs a moderator in, once, within a day. Until an owner has come in,
                            everybody is one; --role owner, moderator or read-only says otherwise. PLACET_URL is the link's address.
  moderator list            Prints who may moderate: name, role, passkeys, sessions.
  moderator remove <name>   Removes somebody; links, sessions and passkeys end at once. The last owner stays.
  import <format> <file>    Brings comments in from an export: wxr (WordPress), disqus, isso (its comments.db) or json. Those that
                            are here already are left alone, so it can be made again. --dry-run says what it would do.
  export consents           Prints every decision about cookies that visitors' browsers sent, one JSON object a line.
  export subject            Prints all that is kept about somebody as JSON: --email address or --author key.
  erase                     Erases all of it: --email address or --author key. Answers by others stay under a stub.
  key new                   Makes a new key to seal addresses to, in use at once; old ones stay.
  key list                  Prints the keys, who holds them, and how many addresses are sealed to each.
  key reseal                Seals to the key in use what this server can open and was sealed to others.
  key forget <id>           Takes a key that nothing is sealed to out of the key file, for good.

Rules, the privacy notice, origins and limits come from settings.json in PLACET_DATA, where there is one, or from the
file that PLACET_SETTINGS names. The rest comes from the environment, which also wins over the file:
  PORT (3000)        HOST (every interface)      PLACET_DATA (./data)    PLACET_DATABASE (a SQLite file in PLACET_DATA)
  PLACET_URL         PLACET_ORIGINS (a, b or *)  PLACET_TRUST_PROXY      PLACET_LOG (info)
  PLACET_SMTP        PLACET_MAIL_FROM            PLACET_KEY_HELD_BY (server)
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  email: { type: 'string' },
  author: { type: 'string' },
  role: { type: 'string' },
  'key-held-by': { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
/** Does what a command says, with the words behind it. @returns What to print. */
type Command = (values: Values, rest: readonly string[]) => Promise<string | void>;

const { env } = process;
const data = env['PLACET_DATA'] || 'data';
const database = env['PLACET_DATABASE'] || join(data, 'placet.sqlite');
const place = { data, database };
const settingsFile = env['PLACET_SETTINGS'] || undefined;

const commands: Readonly<Record<string, Command>> = {
  start,
  doctor,
  'moderator invite': invite,
  'moderator list': async () => (await import('./commands/moderators.js')).listModerators(database),
  'moderator remove': async (_, rest) =>
    (await import('./commands/moderators.js')).removeModerator(database, rest.join(' ')),
  import: async (values, rest) =>
    (await import('./commands/import.js')).importAndTell(
      placeOf(values),
      rest,
      values['dry-run'] === true,
    ),
  'export consents': exportAll,
  'export subject': async (values) =>
    (await import('./commands/subjects.js')).exportSubjectAsJson(placeOf(values), values),
  erase: async (values) =>
    (await import('./commands/subjects.js')).eraseSubjectAndTell(placeOf(values), values),
  'key new': async (values) => (await import('./commands/keys.js')).addAndTell(placeOf(values)),
  'key list': async (values) => (await import('./commands/keys.js')).listKeys(placeOf(values)),
  'key reseal': async (values) =>
    (await import('./commands/keys.js')).resealAndTell(placeOf(values)),
  'key forget': async (values, rest) =>
    (await import('./commands/keys.js')).forgetAndTell(placeOf(values), rest[0]),
};

async function start(values: Values): Promise<void> {
  const environment = expectEnvironment(withOptions(values));
  const { readSettings } = await import('./settings/read-settings.js');
  const path = settingsFile ?? join(data, 'settings.json');
  const settings = await readSettings(path, settingsFile !== undefined);
  const origins = environment.origins ?? settings.origins;
  const { startServer } = await import('./start-server.js');
  const server = await startServer({ ...settings, ...environment, ...place, origins });
  const stop = (): void => {
    void server.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function doctor(values: Values): Promise<string> {
  const { examine, toLines } = await import('./commands/doctor.js');
  const read = readEnvironment(withOptions(values));
  const findings = await examine({ ...place, file: settingsFile, ...read });
  if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1;
  return toLines(findings);
}

async function invite({ role }: Values, rest: readonly string[]): Promise<string> {
  const named = urlOf(env);
  const url = named ?? `http://localhost:${portOf(env)}`;
  const { inviteByCommand } = await import('./commands/moderators.js');
  const token = await inviteByCommand(database, rest.join(' ') || 'moderator', role);
  if (named === undefined) {
    // Beside the link, which somebody may be piping elsewhere.
    console.error(
      `The link assumes that the server is at ${url}: set PLACET_URL where it is elsewhere.`,
    );
  }
  return `${url.replace(/\/+$/, '')}/moderation#invite=${token}\n`;
}

async function exportAll(): Promise<void> {
  const { exportConsents } = await import('./domain/keep-consent.js');
  const { withDatabase } = await import('./commands/place.js');
  // Waits where the reader is slower than the database.
  await withDatabase(database, (storage) =>
    pipeline(exportConsents(storage, 'default'), process.stdout, { end: false }),
  );
}

function isKeyId(text: string): boolean {
  return /^-[\w-]{15}$/.test(text);
}

/** Where the keys are, and who holds them. */
function placeOf(values: Values): Place {
  return { ...place, keyHeldBy: keyHeldByOf(withOptions(values)) };
}

// An option wins over the variable of its name.
function withOptions({ 'key-held-by': keyHeldBy }: Values): Variables {
  return keyHeldBy === undefined ? env : { ...env, PLACET_KEY_HELD_BY: keyHeldBy };
}

try {
  // One key in sixty-four has an id that begins like an option.
  const given = process.argv.slice(2);
  const ids = given.filter(isKeyId);
  const args = [...given.filter((one) => !isKeyId(one)), '--', ...ids];
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  // The names of commands have two words, but for a few; one of those takes words of its own.
  const words = positionals[0] === 'import' ? 1 : 2;
  const name = positionals.slice(0, words).join(' ');
  const rest = positionals.slice(words);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help) {
    console.log(usage);
  } else if (command) {
    process.stdout.write((await command(values, rest)) ?? '');
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
