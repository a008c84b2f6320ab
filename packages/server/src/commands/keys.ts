import { resealHere } from '../domain/envelopes.js';
import { auditLine } from '../domain/audit-line.js';
import { addKey, forgetKey } from '../keys/key-file.js';
import { StartError } from '../start-error.js';
import { expectMade, keyFileOf, type Place, withKeys } from './place.js';

const site = 'default';
const byCommand = () => ({ site, moderator: 'command line', now: Date.now() });

/** Makes a key, and says whether it is in use: it is at once, unless owners hold the keys. */
export async function addAndTell(place: Place): Promise<string> {
  await expectMade(place.database);
  const id = await addKey(keyFileOf(place), Date.now());
  return withKeys(place, async (storage, ring) => {
    await storage.audit.add([auditLine(byCommand(), 'new-key', { note: `${id}, of the server` })]);
    const inUse = (await ring.current(storage, site))?.id === id;
    return inUse
      ? `New key, in use: ${id}\n`
      : `New key: ${id}. It is not in use, since owners hold the keys (PLACET_KEY_HELD_BY).\n`;
  });
}

/** A line for each key: its id, who holds it, since when, and how many addresses are sealed to it. */
export function listKeys(place: Place): Promise<string> {
  return withKeys(place, async (storage, ring) => {
    const current = await ring.current(storage, site);
    const counts = await storage.envelopes.counts(site);
    const lines = (await ring.all(storage, site)).map(({ id, heldBy, createdAt }) => {
      const since = new Date(createdAt).toISOString().slice(0, 10);
      const used = id === current?.id ? ', in use' : '';
      return `${id}  held by ${heldBy} since ${since}${used}, ${counts.get(id) ?? 0} addresses\n`;
    });
    return lines.join('') || 'There is no key.\n';
  });
}

/** Seals to the key in use whatever this server can open and was sealed to others, and says what was done. */
export function resealAndTell(place: Place): Promise<string> {
  return withKeys(place, async (storage, ring) => {
    const { resealed, dropped, left } = await resealHere(storage, ring, byCommand());
    const empty = dropped > 0 ? ` ${dropped} held no address and are gone.` : '';
    const rest = left > 0 ? ` ${left} are sealed to other keys still, which owners hold.` : '';
    return `Sealed anew: ${resealed} addresses.${empty}${rest}\n`;
  });
}

/**
 * Takes a key out of the key file, for good.
 *
 * @throws StartError while it is in use, or while an address is sealed to it.
 */
export async function forgetAndTell(place: Place, id: string | undefined): Promise<string> {
  if (id === undefined) throw new StartError('Expected the id of a key: `key list` has them.');
  await withKeys(place, async (storage, ring) => {
    if ((await ring.current(storage, site))?.id === id) {
      throw new StartError(`${id} is in use: make another key first.`);
    }
    const sealed = (await storage.envelopes.counts(site)).get(id) ?? 0;
    if (sealed > 0) {
      throw new StartError(`${sealed} addresses are sealed to ${id}: run \`key reseal\` first.`);
    }
  });
  if (!(await forgetKey(keyFileOf(place), id))) {
    throw new StartError(`There is no key ${id} in ${keyFileOf(place)}.`);
  }
  await withKeys(place, (storage) =>
    storage.audit.add([auditLine(byCommand(), 'forget-key', { note: id })]),
  );
  return `Forgotten: ${id}. Backups of the key file have it still.\n`;
}
