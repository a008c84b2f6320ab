import {
  type Draft,
  type DraftPlace,
  type DraftRepository,
  isEmptyDraft,
  parseDraft,
} from '../core/index.js';
import { earlyKey, prefix } from './has-typed.js';
import { localJson } from './local-json.js';

/**
 * Drafts in `localStorage`, which is written at once: the last words typed before a tab is closed
 * are kept too.
 *
 * @param site Tells the drafts of several sites on one origin apart.
 */
export function localDrafts(site: string): DraftRepository {
  const key = ({ thread, parent }: DraftPlace) =>
    `${prefix}draft ${JSON.stringify([site, thread, ...(parent === undefined ? [] : [parent])])}`;
  return {
    read(place) {
      const draft = parseDraft(localJson.read(key(place)));
      const early = localJson.readText(earlyKey(place)) ?? '';
      if (early.trim() === '') return draft;
      return { name: draft?.name ?? '', website: draft?.website ?? '', text: early };
    },
    write(place, draft) {
      localJson.remove(earlyKey(place));
      if (isEmptyDraft(draft)) {
        localJson.remove(key(place));
        return;
      }
      const { text, name, website, id }: Draft = draft;
      // Member by member: nothing else that an object may carry, such as an address, is written.
      localJson.write(key(place), { text, name, website, ...(id === undefined ? {} : { id }) });
    },
  };
}
