import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Storage } from '../storage/ports.js';

/** Makes and reads what the links of a mail carry: which subscription it is, and that we made the link. */
export interface MailTokens {
  make(site: string, subscription: string): Promise<string>;
  /** The subscription; `undefined` for a link that we did not make. */
  read(site: string, token: string): Promise<string | undefined>;
}

/** Tokens that nothing is stored of. */
export function mailTokens(storage: Storage): MailTokens {
  async function sign(site: string, subscription: string): Promise<string> {
    const secret = await storage.secrets.get(site, 'mail', randomBytes(32).toString('base64url'));
    return createHmac('sha256', secret).update(subscription).digest('base64url');
  }
  return {
    make: async (site, subscription) => `${subscription}.${await sign(site, subscription)}`,
    async read(site, token) {
      const [subscription = '', signature = ''] = token.split('.', 2);
      const expected = Buffer.from(await sign(site, subscription));
      const given = Buffer.from(signature);
      return given.length === expected.length && timingSafeEqual(given, expected)
        ? subscription
        : undefined;
    },
  };
}
