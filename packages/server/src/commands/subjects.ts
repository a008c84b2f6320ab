import { type Subject, subjectSchema } from '@placet/protocol';
import { safeParse } from 'valibot';
import type { Act } from '../domain/moderate.js';
import { eraseSubject, exportSubject } from '../domain/subjects.js';
import { StartError } from '../start-error.js';
import { type Place, withKeys } from './place.js';

const act = (): Act => ({ site: 'default', moderator: 'command line', now: Date.now() });

/** All that is kept about somebody, as JSON (GDPR art. 15 and 20); that it was handed out is in the audit log. */
export async function exportSubjectAsJson(place: Place, named: object): Promise<string> {
  const subject = subjectOf(named);
  const file = await withKeys(place, (storage, keys) =>
    exportSubject(storage, keys, act(), subject),
  );
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Erases all that is kept about somebody (GDPR art. 17), and says what was done. */
export async function eraseSubjectAndTell(place: Place, named: object): Promise<string> {
  const subject = subjectOf(named);
  const { comments, reports, votes, record, unopened } = await withKeys(place, (storage, keys) =>
    eraseSubject(storage, keys, act(), subject),
  );
  const left =
    unopened > 0
      ? `\n${unopened} addresses are sealed to keys that are not on this server: a moderator who holds the key finds and erases them in the browser, among “Reports and requests”.`
      : '';
  return `Erased: ${comments} comments, with names, addresses and former words; the words of ${reports} reports; ${votes} votes. In the audit log as ${record}.${left}\n`;
}

function subjectOf(named: object): Subject {
  const subject = safeParse(subjectSchema, named);
  if (subject.success) return subject.output;
  throw new StartError(
    'Expected either --email with an address, or --author with the thumbprint of a key.',
  );
}
