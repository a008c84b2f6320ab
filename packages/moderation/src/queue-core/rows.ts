import type { ModerationItem } from '@placet/protocol';

type Items = readonly ModerationItem[];

/** The comments without some of them. */
export function without(items: Items, ids: ReadonlySet<string>): Items {
  return items.filter(({ id }) => !ids.has(id));
}

/** Puts comments where they belong; one that is there already is replaced by its newer self. */
export function withItems(items: Items, added: Items): Items {
  if (added.length === 0) return items;
  const byId = new Map([...items, ...added].map((item) => [item.id, item]));
  return [...byId.values()].toSorted(
    (a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * Where the eye goes when comments leave the list: it stays, if its comment stays; else to the next
 * one that remains; at the end of the list to the one before.
 */
export function focusAfter(
  items: Items,
  focused: string | undefined,
  leaving: ReadonlySet<string>,
): string | undefined {
  const at = items.findIndex(({ id }) => id === focused);
  const stays = ({ id }: ModerationItem): boolean => !leaving.has(id);
  return (
    items.slice(Math.max(0, at)).find(stays) ?? items.slice(0, Math.max(0, at)).findLast(stays)
  )?.id;
}

/** The neighbour of a comment; at either end, the comment itself. */
export function neighbour(items: Items, id: string | undefined, step: 1 | -1): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0]?.id;
  return items[Math.min(items.length - 1, Math.max(0, at + step))]?.id;
}

/**
 * Brings the list up to date with a fresh page of the same place, without moving what is being
 * looked at: comments that left are dropped unless `keep` names them, new ones come in at their place. A page that was
 * asked for before a comment changed has an older version of it, which is not taken.
 */
export function refreshed(
  items: Items,
  fresh: Items,
  more: boolean,
  keep: ReadonlySet<string>,
): Items {
  const leaving = missing(items, fresh, more).filter(({ id }) => !keep.has(id));
  const versions = new Map(items.map(({ id, version }) => [id, version]));
  const current = fresh.filter(({ id, version }) => version >= (versions.get(id) ?? 0));
  return withItems(without(items, new Set(leaving.map(({ id }) => id))), current);
}

/** Comments that a fresh page of the same place would hold, were they still there. */
export function missing(items: Items, fresh: Items, more: boolean): Items {
  const there = new Set(fresh.map(({ id }) => id));
  const end = fresh.at(-1);
  const covered = (item: ModerationItem): boolean =>
    !more || (end !== undefined && item.createdAt <= end.createdAt);
  return items.filter((item) => !there.has(item.id) && covered(item));
}
