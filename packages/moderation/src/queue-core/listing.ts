import type { ModerationItem, QueuePage, View } from '@placet/protocol';
import type { Desk } from './desk.js';
import { errorCode } from './error-code.js';
import { filterAt } from './narrowing.js';
import type { QueueClient } from './ports.js';
import { focusAfter, missing, refreshed, withItems, without } from './rows.js';

/** Comments asked for at once. */
const pageSize = 50;

/** Comments looked for one by one after each change elsewhere. */
const mostLookups = 20;

/** Fewer rows than this, and the next ones are fetched while these are being read. */
const lowWater = 20;

/** Brings comments to the desk: the first ones, the next ones, and those that come in meanwhile. */
export interface Listing {
  /** Loads a view from its beginning, or from a cursor. */
  show(view: View, after?: string): Promise<void>;
  /** Fetches more when few rows are left. */
  refill(): Promise<void>;
  /** Reads a comment anew that may have been changed elsewhere, and shows that it was. */
  reread(id: string): Promise<void>;
  /** Looks for changes made elsewhere. Calls made while one is under way are served by one more. */
  refresh(): Promise<void>;
}

/** More rows than these are never on the desk. */
export const mostRows = 200;

/** Joins a desk to a client. */
export function createListing(desk: Desk, client: QueueClient, now: () => number): Listing {
  // Whoever started last wins: an answer for a view that was left is dropped.
  let ticket = 0;
  let refreshing = false;
  let again = false;
  let refilling = false;

  /** A page without what has left the desk since it was asked for. `count` is how many it had. */
  async function listed(
    where: Omit<Parameters<QueueClient['list']>[0], 'limit'>,
  ): Promise<QueuePage & { readonly count: number }> {
    const departed = desk.asking();
    try {
      const page = await client.list({ ...where, limit: pageSize });
      return { ...page, items: without(page.items, departed()), count: page.items.length };
    } finally {
      departed();
    }
  }

  async function show(view: View, after?: string): Promise<void> {
    const mine = (ticket += 1);
    const same = view === desk.get().view;
    // Later pages go by the moment at which the first one was asked for.
    const filter = after === undefined ? filterAt(desk.get().narrowing, now()) : desk.get().filter;
    desk.set({
      filter,
      view,
      after,
      loading: true,
      failure: undefined,
      email: undefined,
      selected: new Set(),
      selectedMatching: undefined,
      conflicts: new Set(),
      ...(same ? {} : { items: [], next: null, focused: undefined }),
    });
    try {
      const page = await listed({ view, filter, after });
      if (mine !== ticket) return;
      const { items } = page;
      desk.set({ loading: false, items, next: page.next, focused: items[0]?.id });
      desk.count(page);
      desk.reached();
    } catch (error) {
      if (mine !== ticket) return;
      const code = errorCode(error);
      desk.fail(code, { loading: false, failure: code });
    }
  }

  async function refill(): Promise<void> {
    const { items, next, view, filter, after } = desk.get();
    if (items.length >= lowWater || refilling || desk.get().loading) return;
    if (next === null) {
      // The rest of the view lies before this page.
      if (items.length === 0 && after !== undefined) await show(view);
      return;
    }
    const mine = ticket;
    refilling = true;
    try {
      const page = await listed({ view, filter, after: next });
      if (mine !== ticket) return;
      const then = desk.get();
      const all = withItems(then.items, page.items);
      desk.set({ items: all, next: page.next, focused: then.focused ?? all[0]?.id });
      desk.count(page);
    } catch (error) {
      // Rows are left to work on; the next decision tries again.
      if (mine === ticket && desk.get().items.length === 0) {
        const code = errorCode(error);
        desk.fail(code, { failure: code });
      }
    } finally {
      refilling = false;
    }
  }

  async function refresh(): Promise<void> {
    if (refreshing || desk.get().loading) {
      again = true;
      return;
    }
    refreshing = true;
    const mine = ticket;
    const { view, filter, after } = desk.get();
    try {
      const page = await listed({ view, filter, after });
      if (mine === ticket) {
        const then = desk.get();
        const keep = new Set([...then.selected, ...then.conflicts, then.focused ?? '']);
        const fresh = page.items;
        const items = refreshed(then.items, fresh, page.next !== null, keep);
        const longer = items.length > page.count;
        desk.set({
          items,
          next: longer ? (then.next ?? page.next) : page.next,
          failure: undefined,
          focused: then.focused ?? focusAfter(items, undefined, new Set()),
        });
        desk.count(page);
        desk.reached();
        const gone = missing(then.items, fresh, page.next !== null);
        const ids = lookFor(gone, keep, then.conflicts);
        await Promise.all(ids.map((id) => read(id, false)));
      }
    } catch (error) {
      if (mine === ticket && errorCode(error) === 'sign_in_required') {
        desk.fail('sign_in_required', {});
      }
    } finally {
      refreshing = false;
    }
    if (again) {
      again = false;
      await refresh();
    }
  }

  /**
   * @param isSeen What is read counts as seen. Else a decision about it meets the other one once, since whoever takes it
   *   may have had the finger on the key already.
   */
  async function read(id: string, isSeen: boolean): Promise<void> {
    const known = desk.get().items.find((item) => item.id === id);
    if (!known || !client.find) return;
    const found = (await client.find(id)) ?? { ...known, state: 'deleted', version: -1 };
    const { items, conflicts } = desk.get();
    // Not if it was decided on meanwhile, or nothing happened to it.
    if (!items.includes(known) || found.version === known.version) return;
    const { version } = isSeen ? found : known;
    desk.set({
      items: withItems(items, [{ ...found, version }]),
      conflicts: new Set([...conflicts, id]),
    });
  }

  return { show, refill, reread: (id) => read(id, true), refresh };
}

/** Which of the comments that others moved away are asked about: those first of which nothing is known. */
function lookFor(
  gone: readonly ModerationItem[],
  keep: ReadonlySet<string>,
  conflicts: ReadonlySet<string>,
): readonly string[] {
  const ids = gone.map(({ id }) => id).filter((id) => keep.has(id));
  const isKnown = (id: string): number => Number(conflicts.has(id));
  return ids.toSorted((a, b) => isKnown(a) - isKnown(b)).slice(0, mostLookups);
}
