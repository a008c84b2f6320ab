import { access, constants, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openKeyFile } from '../keys/key-file.js';
import { keyRing } from '../keys/key-ring.js';
import { builtScripts } from '../routes/built-scripts.js';
import { readSettings } from '../settings/read-settings.js';
import { openStorage } from '../storage/open-storage.js';
import type { Storage } from '../storage/ports.js';

/** What the server would be started with. */
export interface Patient {
  readonly data: string;
  readonly database: string;
  /** The address that browsers are to use; `undefined` for that of this machine. */
  readonly url: string | undefined;
  /** The settings file, where one was named. */
  readonly settings: string | undefined;
  readonly keyHeldBy: 'server' | 'owner';
  /** Mail can be sent. */
  readonly hasMail: boolean;
}

/** What was found: in order, to be looked at, or wrong. */
export interface Finding {
  readonly state: 'ok' | 'look' | 'wrong';
  readonly text: string;
}

const site = 'default';
const ok = (text: string): Finding => ({ state: 'ok', text });
const look = (text: string): Finding => ({ state: 'look', text });
const wrong = (text: string): Finding => ({ state: 'wrong', text });

/** Looks at all that a server needs, without changing anything but the schema of its database, as a start would. */
export async function examine(patient: Patient): Promise<Finding[]> {
  return [
    await settingsOf(patient),
    addressOf(patient),
    (await builtScripts()) === undefined
      ? wrong('The package placet is not installed or not built: there is no /placet.js to serve.')
      : ok('The script tag’s files are there.'),
    patient.hasMail ? ok('Mail can be sent.') : look('No mail is sent: PLACET_SMTP is not set.'),
    ...(await database(patient)),
  ];
}

async function settingsOf({ data, settings }: Patient): Promise<Finding> {
  const path = settings ?? join(data, 'settings.json');
  try {
    const { external } = await readSettings(path, settings !== undefined);
    const asked = external ? `; ${external.kind} is asked about comments` : '';
    return ok(`The settings make sense${asked}.`);
  } catch (error) {
    return wrong((error as Error).message);
  }
}

function addressOf({ url }: Patient): Finding {
  if (url === undefined) return look('PLACET_URL is not set: links lead to this machine alone.');
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return ok(`Browsers use ${url}.`);
  return hostname === 'localhost'
    ? look(`Browsers use ${url}: only on this machine.`)
    : wrong(
        `${url} is not https: browsers seal no address, sign nothing and know no passkeys there.`,
      );
}

async function database(patient: Patient): Promise<Finding[]> {
  const { database: place } = patient;
  const isFile = !/^postgres(ql)?:/.test(place);
  if (isFile && !(await isThere(place))) {
    return [look(`There is no database yet: a start makes ${place}.`)];
  }
  let storage: Storage;
  try {
    storage = await openStorage(place);
  } catch (error) {
    return [wrong(`The database does not open: ${(error as Error).message}`)];
  }
  try {
    return [
      ok('The database opens.'),
      await peopleOf(storage),
      ...(await keysOf(storage, patient)),
    ];
  } catch (error) {
    return [wrong((error as Error).message)];
  } finally {
    await storage.close();
  }
}

async function peopleOf(storage: Storage): Promise<Finding> {
  const people = await storage.people.list(site, Date.now());
  const owners = people.filter(({ role }) => role === 'owner').length;
  return owners === 0
    ? look('Nobody owns the site yet: `moderator invite` lets the first one in.')
    : ok(`Owners: ${owners}, people in all: ${people.length}.`);
}

async function keysOf(storage: Storage, { data, keyHeldBy }: Patient): Promise<Finding[]> {
  const path = join(data, 'keys.json');
  const findings: Finding[] = [];
  if (await isThere(path)) {
    const mode = (await stat(path)).mode & 0o777;
    findings.push(
      (mode & 0o077) === 0
        ? ok('Only its owner can read the key file.')
        : wrong(`Others can read ${path} (mode ${mode.toString(8)}): chmod 600 it.`),
    );
  }
  const ring = keyRing(await openKeyFile(path, Date.now(), 'owner'), keyHeldBy);
  const current = await ring.current(storage, site);
  findings.push(
    current === null
      ? look('There is no key: no address is asked for until one is made.')
      : ok(`Addresses are sealed to ${current.id}, held by ${current.heldBy}.`),
  );
  const known = new Set((await ring.all(storage, site)).map(({ id }) => id));
  for (const [key, count] of await storage.envelopes.counts(site)) {
    if (!known.has(key)) {
      findings.push(
        wrong(`${count} addresses are sealed to ${key}, which nobody has: put its key file back.`),
      );
    }
  }
  return findings;
}

async function isThere(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** The findings as lines for a person. */
export function toLines(findings: readonly Finding[]): string {
  return findings.map(({ state, text }) => `${state.padEnd(5)}  ${text}\n`).join('');
}
