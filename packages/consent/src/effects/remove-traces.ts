import { expireCookie, isInReach, isMeant, type Trace, type TraceType } from '../core/traces.js';

/** Does what a browser may refuse at any time, and goes on. */
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const cookieNames = (): readonly string[] =>
  attempt(() => document.cookie, '')
    .split('; ')
    .flatMap((cookie) => cookie.split('=')[0] || []);

function removeCookie(name: string): void {
  for (const cookie of expireCookie(name, location.hostname, location.pathname)) {
    attempt(() => (document.cookie = cookie), '');
    // Those with a prefix, `__Secure-` or `__Host-`, and partitioned ones must be named as what they are.
    if (isSecureContext) {
      attempt(() => (document.cookie = `${cookie};Secure`), '');
      attempt(() => (document.cookie = `${cookie};Secure;Partitioned`), '');
    }
  }
}

const keys = (storage: () => Storage): readonly string[] =>
  attempt(() => Object.keys(storage()), []);

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Blocked by an open connection, it goes when the page does.
    for (const type of ['success', 'error', 'blocked']) {
      request.addEventListener(type, () => resolve());
    }
  });
}

/** How long storage may take before the page goes on all the same, in milliseconds. */
export const patience = 1000;

/** A kind of storage: what is in it, and how one thing of it goes. */
interface Store<Names> {
  readonly names: () => Names;
  readonly remove: (name: string) => unknown;
}

const atOnce: Partial<Record<TraceType, Store<readonly string[]>>> = {
  cookie: { names: cookieNames, remove: removeCookie },
  localStorage: {
    names: () => keys(() => localStorage),
    remove: (name) => localStorage.removeItem(name),
  },
  sessionStorage: {
    names: () => keys(() => sessionStorage),
    remove: (name) => sessionStorage.removeItem(name),
  },
};

const inTime: Partial<Record<TraceType, Store<Promise<readonly string[]>>>> = {
  indexedDB: {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    remove: removeDatabase,
  },
  // Asked for within a promise, since the very name of a storage may throw.
  cache: { names: async () => caches.keys(), remove: (name) => caches.delete(name) },
};

const meant = (names: readonly string[], { name: pattern }: Trace): readonly string[] =>
  names.filter((name) => isMeant(pattern, name));

/** Removes cookies and what is in Web Storage, at once: also when the page is left. */
export function removeTracesAtOnce(traces: readonly Trace[]): void {
  for (const trace of traces) {
    const store = atOnce[trace.type ?? 'cookie'];
    for (const name of meant(store?.names() ?? [], trace))
      attempt(() => store?.remove(name), undefined);
  }
}

/** Removes everything that a script can remove. Never fails: what stays is in `tracesLeft()`. */
export async function removeTraces(traces: readonly Trace[]): Promise<void> {
  removeTracesAtOnce(traces);
  for (const trace of traces) {
    const store = inTime[trace.type ?? 'cookie'];
    try {
      for (const name of meant((await store?.names()) ?? [], trace)) await store?.remove(name);
    } catch {
      // No such storage here, or none for this page.
    }
  }
}

/**
 * Which of these are still on the device as far as anybody can tell: those that are seen, and those that no script can
 * see or remove, since they are another site's or the server's alone.
 */
export async function tracesLeft(traces: readonly Trace[]): Promise<readonly Trace[]> {
  const left: Trace[] = [];
  for (const trace of traces) {
    const { type = 'cookie' } = trace;
    const isOutOfReach = !isInReach(trace, location.hostname);
    const names = atOnce[type]?.names() ?? (await inTime[type]?.names().catch(() => [])) ?? [];
    if (isOutOfReach || meant(names, trace).length > 0) left.push(trace);
  }
  return left;
}
