import { createStore, entries, get, set, update, type UseStore } from 'idb-keyval';
import { emptyThread, type LocalThread, swept } from '../clients/local-thread.js';

const name = 'placet-local';
let opened: UseStore | undefined;

/** Comments that live in this browser alone, in IndexedDB: one entry for each thread of a site. */
export interface LocalComments {
  read(thread: string): Promise<LocalThread>;
  all(): Promise<readonly (readonly [thread: string, LocalThread])[]>;
  /** Changes a thread at once for all tabs; what cannot be taken back any more goes with it. @param to Is given what is there; throws to change nothing. */
  change(thread: string, to: (thread: LocalThread) => LocalThread): Promise<LocalThread>;
  /** Who writes in this browser. @param make Makes an id where there is none yet, else it is empty. */
  author(make?: () => string): Promise<string>;
  /** Whoever wrote is nobody from now on. */
  forgetAuthor(): Promise<void>;
}

// In a function, since a database that was only looked for would exist from then on.
function database(): UseStore {
  return (opened ??= createStore(name, 'threads'));
}

/** Whether something may be kept, found out without making a database: a reader leaves nothing behind. */
async function isThere(): Promise<boolean> {
  if (opened) return true;
  const databases = await indexedDB.databases();
  return databases.some((one) => one.name === name);
}

/** @param site Tells the comments of several sites on one origin apart. */
export function localComments(site: string): LocalComments {
  const key = (thread: string): [string, string, string] => [site, 'thread', thread];
  const who = [site, 'author'];
  return {
    async read(thread) {
      if (!(await isThere())) return emptyThread;
      return (await get<LocalThread>(key(thread), database())) ?? emptyThread;
    },
    async all() {
      if (!(await isThere())) return [];
      const kept = await entries<string[], LocalThread>(database());
      return kept.flatMap(([[at, kind, thread], value]) =>
        at === site && kind === 'thread' && thread !== undefined ? [[thread, value] as const] : [],
      );
    },
    async change(thread, to) {
      let changed = emptyThread;
      await update<LocalThread>(
        key(thread),
        (now = emptyThread) => (changed = to(swept(now, Date.now()))),
        database(),
      );
      return changed;
    },
    async author(make) {
      if (!make && !(await isThere())) return '';
      const known = await get<string>(who, database());
      if (known !== undefined || !make) return known ?? '';
      const made = make();
      await set(who, made, database());
      return made;
    },
    async forgetAuthor() {
      if (await isThere()) await set(who, undefined, database());
    },
  };
}
