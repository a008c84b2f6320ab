import type { Narrowing } from '../../queue-core/index.js';

/** A filter that a moderator keeps on this device. */
export interface SavedFilter {
  readonly name: string;
  readonly narrowing: Narrowing;
}

const place = 'placet-moderation-filters';

/** The filters kept on this device; none where there is no storage. */
export function savedFilters(): readonly SavedFilter[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Keeps these filters; where there is no storage they last as long as the page. */
export function saveFilters(saved: readonly SavedFilter[]): void {
  try {
    if (saved.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(saved));
  } catch {
    // Full or forbidden.
  }
}

function isSaved(one: unknown): one is SavedFilter {
  return (
    typeof one === 'object' &&
    one !== null &&
    'name' in one &&
    typeof one.name === 'string' &&
    'narrowing' in one &&
    typeof one.narrowing === 'object' &&
    one.narrowing !== null
  );
}
