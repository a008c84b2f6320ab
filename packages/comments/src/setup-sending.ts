// What delivers: loaded when somebody types, or left something on its way.
import {
  type CommentClient,
  createOutbox,
  createSealer,
  createSender,
  type Sealing,
} from './core/index.js';
import { browserTabs } from './effects/tabs.js';
import { canSeal } from './sealing/can-seal.js';
import type { Sending } from './setup.js';
import { idbOutbox } from './storage/outbox-store.js';

/** Joins what delivering takes. @param place Tells sites apart: the server's address and the site's name. */
export function setupSending(place: string, client: CommentClient, sealing: Sealing): Sending {
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
    solve: async (challenge) => (await import('./sealing/solve-work.js')).solveWork(challenge),
    forget: (id) => {
      sealer.forget(id);
    },
  });
  return {
    sender: createSender({ sealer, outbox, newId: () => sealing.newId(), now: Date.now }),
    sealer,
    outbox,
  };
}
