import type { Remembered, RememberedRepository } from '../core/index.js';
import { prefix } from './has-typed.js';
import { localJson } from './local-json.js';

const key = `${prefix}remembered`;

/** What was ticked to be remembered, in `localStorage`: on this device and nowhere else. */
export const localRemembered: RememberedRepository = {
  read() {
    const stored = localJson.read(key);
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { name, email, website } = stored as Record<string, unknown>;
    if (typeof name !== 'string' || typeof email !== 'string' || typeof website !== 'string') {
      return undefined;
    }
    return { name, email, website };
  },
  write({ name, email, website }: Remembered) {
    localJson.write(key, { name, email, website });
  },
  clear() {
    localJson.remove(key);
  },
};
