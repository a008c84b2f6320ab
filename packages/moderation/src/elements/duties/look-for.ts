import { PlacetError } from '@placet/base';
import type { Subject, SubjectFile } from '@placet/protocol';
import type { DutiesClient } from '../../clients/duties-http.js';

/** What was found of somebody, and what nobody could look into. */
export interface Finding {
  /** How to ask for it again, or to have it erased. */
  readonly subject: Subject;
  /** `undefined` where nothing was found. */
  readonly file: SubjectFile | undefined;
  /** Addresses under keys that are not open: they may be this person's, too. */
  readonly locked: number;
  /** Some of these keys are kept here for whoever looks, and wait for a passphrase or a code. */
  readonly canUnlock: boolean;
  /** Envelopes that did not open. */
  readonly unreadable: number;
}

const nothingLeft = { locked: 0, canUnlock: false, unreadable: 0 };

/**
 * Finds all that is kept about an address or an author key. An address under a key that its owner holds is looked for
 * here, among the envelopes that this browser opens, and sent to nobody.
 */
export async function lookFor(
  client: DutiesClient,
  who: string,
  reason: string,
  told: (done: number) => void,
): Promise<Finding> {
  const { keys } = client;
  if (!who.includes('@')) {
    const subject: Subject = { author: who };
    return { ...nothingLeft, subject, file: await client.subject(subject) };
  }
  // Looked for here alone, nobody else would say so.
  if (!/^[^\s@]+@[^\s@]+$/.test(who)) throw new PlacetError('invalid', 'Expected an address.');
  const subject: Subject = { email: who };
  if (!keys) {
    const file = await client.subject(subject);
    return { ...nothingLeft, subject, file, locked: file.unopened };
  }
  // The server is told the address only where it can open some: an owner holds a key so that it knows none.
  const isTold = (await keys.keys()).some(
    ({ heldBy, sealed }) => heldBy === 'server' && sealed > 0,
  );
  const file = isTold ? await client.subject(subject) : undefined;
  const { comments, reports, locked, unreadable } = await keys.findAddress(who, reason, told);
  const left = {
    locked: locked.reduce((sum, key) => sum + key.sealed, 0),
    canUnlock: locked.some(({ wrapped }) => wrapped.length > 0),
    unreadable,
  };
  // Whoever is handed the file is told, too, that it may not be all.
  const unopened = left.locked + unreadable;
  if (comments.length + reports.length === 0) {
    return { ...left, subject, file: file && { ...file, unopened } };
  }
  // What the server could open itself is part of it, too.
  const all: Subject = {
    ...some('comments', file?.comments, comments),
    ...some('reports', file?.reports, reports),
  };
  return { ...left, subject: all, file: { ...(await client.subject(all)), unopened } };
}

function some(
  kind: 'comments' | 'reports',
  there: SubjectFile['comments' | 'reports'] = [],
  here: readonly string[],
): Subject {
  const ids = [...new Set([...there.map(({ id }) => id), ...here])];
  return ids.length > 0 ? { [kind]: ids } : {};
}
