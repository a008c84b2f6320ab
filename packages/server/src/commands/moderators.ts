import { type Person, personNameSchema, roles } from '@placet/protocol';
import { safeParse } from 'valibot';
import type { Act } from '../domain/moderate.js';
import { changeRole, invitePerson, readPeople, removePerson } from '../domain/people.js';
import { ProblemError } from '../domain/problem-error.js';
import { StartError } from '../start-error.js';
import { withDatabase } from './place.js';

const site = 'default';
const act = (): Act => ({ site, moderator: 'command line', now: Date.now() });

/** Lets somebody in from the command line, so that an owner who lost every key is never locked out. @returns The token. */
export async function inviteByCommand(
  database: string,
  named: string,
  as: string | undefined,
): Promise<string> {
  const role = roles.find((one) => one === as);
  if (as !== undefined && role === undefined) {
    throw new StartError(`Expected --role to be one of ${roles.join(', ')}, not "${as}".`);
  }
  const name = nameOf(named);
  return withDatabase(database, (storage) =>
    // As one: where the role cannot be given, there must be no link either.
    storage
      .transaction(async (tx) => {
        const { invite, role: has } = await invitePerson(tx, act(), { name, role });
        if (role !== undefined && has !== role) await changeRole(tx, act(), { name, role });
        return invite;
      })
      .catch(inWords(name)),
  );
}

/** A table of everybody who may moderate, owners first. */
export function listModerators(database: string): Promise<string> {
  return withDatabase(database, async (storage) => {
    const { people } = await readPeople(storage, site, Date.now());
    if (people.length === 0) {
      return 'There is nobody yet: `moderator invite` lets the first one in.\n';
    }
    return table([['name', 'role', 'passkeys', 'sessions'], ...people.map(toRow)]);
  });
}

/** Removes somebody, and says so. @throws StartError where nobody is called so, or no owner would be left. */
export async function removeModerator(database: string, named: string): Promise<string> {
  // As it is: whoever was let in under an odd name can be removed under it.
  const name = named.trim();
  if (name === '') throw new StartError('Expected a name: `moderator list` has them.');
  await withDatabase(database, (storage) =>
    removePerson(storage, act(), name).catch(inWords(name)),
  );
  return `Removed: ${name}. Links, sessions and passkeys have ended.\n`;
}

function toRow({ name, role, passkeys, sessions }: Person): string[] {
  return [name, role, String(passkeys), String(sessions)];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return lines.map((cells) => `${cells.join('  ').trimEnd()}\n`).join('');
}

function nameOf(text: string): string {
  const name = safeParse(personNameSchema, text);
  if (name.success) return name.output;
  throw new StartError('Expected a name of 1 to 60 characters in one line.');
}

function inWords(name: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof ProblemError ? error.problem.code : undefined;
    if (code === 'last_owner') {
      throw new StartError(`${name} is the only owner: let in another one first.`);
    }
    if (code === 'not_found') {
      throw new StartError(`Nobody is called ${name}: \`moderator list\` has the names.`);
    }
    if (code === 'person_alike') {
      throw new StartError(`Somebody else has a name that looks like ${name}: take another one.`);
    }
    throw error;
  };
}
