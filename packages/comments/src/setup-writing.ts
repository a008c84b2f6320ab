// Everything that only those who write need. Imported dynamically, on the first focus in a form.
import { type CommentClient, createSender } from './core/index.js';
import { canSeal } from './sealing/can-seal.js';
import { sealing } from './sealing/sealing.js';
import type { Writing } from './setup.js';
import { localDrafts } from './storage/drafts.js';
import { localRemembered } from './storage/remembered.js';

export { signAs } from './sealing/sealing.js';

/** Joins what writing takes. @param place Tells sites apart: the server's address and the site's name. */
export function setupWriting(place: string, client: CommentClient): Writing {
  return {
    sender: createSender({ client, sealing, canSeal }),
    drafts: localDrafts(place),
    remembered: localRemembered,
  };
}
