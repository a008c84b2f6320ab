import { newId } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';
import type { Act } from './moderate.js';

const page = 1_000;

/** All that was learned, a JSON object a line: first how many comments of each kind, then each token. */
export async function* exportLearning(storage: Storage, site: string): AsyncGenerator<string> {
  const { taught } = await storage.learning.read(site, []);
  yield `${JSON.stringify({ taught })}\n`;
  let after = '';
  for (;;) {
    const tokens = await storage.learning.tokens(site, page, after);
    yield tokens.map((token) => `${JSON.stringify(token)}\n`).join('');
    const last = tokens.at(-1);
    if (!last || tokens.length < page) return;
    after = last.token;
  }
}

/** Forgets all that was learned, and writes down who wanted it. */
export function resetLearning(storage: Storage, { site, moderator, now }: Act): Promise<void> {
  return storage.transaction(async (tx) => {
    await tx.learning.reset(site);
    await tx.audit.add([
      {
        site,
        id: newId(),
        at: now,
        actor: moderator,
        action: 'learning-reset',
        comment: null,
        decision: null,
        before: null,
        after: null,
        version: null,
        note: null,
        part: 0,
      },
    ]);
  });
}
