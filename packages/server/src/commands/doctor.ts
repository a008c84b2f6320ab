import { join } from 'node:path';
import { builtScripts } from '../routes/built-scripts.js';
import type { Environment } from '../settings/environment.js';
import { readSettings } from '../settings/read-settings.js';
import { examineAddress } from './examine-address.js';
import { examineData } from './examine-database.js';
import { type Finding, look, ok, wrong } from './finding.js';
import type { Place } from './place.js';

/** What the server would be started with. */
export interface Patient extends Place {
  /** The settings file, where one was named. */
  readonly file: string | undefined;
  /** What makes sense of the environment. */
  readonly settings: Partial<Environment>;
  /** A sentence for each setting of the environment that makes none. */
  readonly mistakes: readonly string[];
}

/** Looks at all that a server needs, without changing anything but the schema of its database, as a start would. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const { settings, mistakes } = patient;
  return [
    ...mistakes.map(wrong),
    await examineFile(patient),
    ...examineAddress(settings),
    (await builtScripts()) === undefined
      ? wrong('The package placet is not installed or not built: there is no /placet.js to serve.')
      : ok('The script tag’s files are there.'),
    ...examineMail(settings),
    ...(await examineData(patient, settings.keyHeldBy)),
  ];
}

async function examineFile({ data, file }: Patient): Promise<Finding> {
  try {
    const { external } = await readSettings(file ?? join(data, 'settings.json'), Boolean(file));
    const asked = external ? `; ${external.kind} is asked about comments` : '';
    return ok(`The settings make sense${asked}.`);
  } catch (error) {
    return wrong((error as Error).message);
  }
}

function examineMail(settings: Partial<Environment>): Finding[] {
  if (!('mail' in settings)) return [];
  return [
    settings.mail ? ok('Mail can be sent.') : look('No mail is sent: PLACET_SMTP is not set.'),
  ];
}

/** The findings as lines for a person. */
export function toLines(findings: readonly Finding[]): string {
  return findings.map(({ state, text }) => `${state.padEnd(5)}  ${text}\n`).join('');
}
