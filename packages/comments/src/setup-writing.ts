// Everything that only those who write need. Imported dynamically, on the first focus in a form.
import { type CommentClient, createOutbox, createSealer, createSender } from './core/index.js';
import { browserTabs } from './effects/tabs.js';
import { canSeal } from './sealing/can-seal.js';
import { sealing } from './sealing/sealing.js';
import type { Writing } from './setup.js';
import { localDrafts } from './storage/drafts.js';
import { idbOutbox } from './storage/outbox-store.js';
import { localRemembered } from './storage/remembered.js';

export { signAs } from './sealing/sealing.js';

/** Joins what writing takes. @param place Tells sites apart: the server's address and the site's name. */
export function setupWriting(place: string, client: CommentClient): Writing {
  const sealer = createSealer({ client, sealing, canSeal });
  const outbox = createOutbox({
    client,
    store: idbOutbox(place),
    tabs: browserTabs(place),
    now: Date.now,
    random: Math.random,
    after(ms, act) {
      const timer = setTimeout(act, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    reseal: (item) => sealer.reseal(item),
    forget: (id) => {
      sealer.forget(id);
    },
  });
  return {
    sender: createSender({ sealer, outbox, newId: sealing.newId, now: Date.now }),
    outbox,
    drafts: localDrafts(place),
    remembered: localRemembered,
  };
}
