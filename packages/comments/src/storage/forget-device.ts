import type { CommentClient } from '../core/index.js';
import { forgetAuthorKey } from './author-key.js';
import { prefix } from './has-typed.js';
import { localJson } from './local-json.js';
import { localRemembered } from './remembered.js';

/**
 * Destroys the key that makes this device an author on one site, with its drafts and what it was
 * asked to remember. What is on its way is left to arrive: it was sent.
 */
export async function forgetDevice(
  site: string,
  client: Pick<CommentClient, 'forget'>,
): Promise<void> {
  localRemembered.clear();
  localJson.removeAll(`${prefix}typed `);
  localJson.removeAll(`${prefix}draft ${JSON.stringify([site]).slice(0, -1)}`);
  await forgetAuthorKey(site);
  await client.forget?.();
}
