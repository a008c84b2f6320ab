// Everything that only those who write need. Imported dynamically, on the first focus in a form.
import type { CommentClient } from './core/index.js';
import { sealing } from './sealing/sealing.js';
import type { Sending, Writing } from './setup.js';
import { localDrafts } from './storage/drafts.js';
import { outboxMarks } from './storage/outbox-marks.js';
import { localRemembered } from './storage/remembered.js';

export { forgetDevice } from './storage/forget-device.js';
export { signAs } from './sealing/sealing.js';

/** Joins what writing takes. @param place Tells sites apart: the server's address and the site's name. */
export function setupWriting(place: string, client: CommentClient): Writing {
  let sending: Sending | undefined;
  return {
    // One for all forms of a thread.
    async loadSending() {
      const [{ setupSending }] = await Promise.all([
        import('./setup-sending.js'),
        // The first comment is signed and sent with it, maybe when the network is gone; some browsers ask but once for a
        // module, and remember that it was not there.
        import('./clients/author-requests.js'),
      ]);
      return (sending ??= setupSending(place, client, sealing));
    },
    mayHaveOutgoing: outboxMarks.exist,
    drafts: localDrafts(place),
    remembered: localRemembered,
  };
}
