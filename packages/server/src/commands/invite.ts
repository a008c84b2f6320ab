import { personNameSchema, roles } from '@placet/protocol';
import { safeParse } from 'valibot';
import { changeRole, invitePerson } from '../domain/people.js';
import { ProblemError } from '../domain/problem-error.js';
import { StartError } from '../start-error.js';
import { openStorage } from '../storage/open-storage.js';

/** Lets somebody in from the command line, so that an owner who lost every key is never locked out. @returns The token. */
export async function inviteByCommand(
  database: string,
  name: string,
  role: string | undefined,
): Promise<string> {
  const named = roles.find((one) => one === role);
  if (role !== undefined && named === undefined) {
    throw new StartError(`Expected --role to be one of ${roles.join(', ')}, not "${role}".`);
  }
  if (!safeParse(personNameSchema, name).success) {
    throw new StartError('Expected a name of 1 to 60 characters in one line.');
  }
  const storage = await openStorage(database);
  const act = { site: 'default', moderator: 'command line', now: Date.now() };
  try {
    const { invite, role: has } = await invitePerson(storage, act, { name, role: named });
    if (named !== undefined && has !== named) await changeRole(storage, act, { name, role: named });
    return invite;
  } catch (error) {
    const isLast = error instanceof ProblemError && error.problem.code === 'last_owner';
    if (!isLast) throw error;
    throw new StartError(`${name} is the only owner: let in another one first.`);
  } finally {
    await storage.close();
  }
}
