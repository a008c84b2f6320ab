import type { SealedEmail, Site } from '@placet/protocol';
import { type UnsentReason, unsentReason } from './address.js';
import type { OutboxItem } from './outbox-item.js';
import type { CommentClient, Sealing } from './ports.js';
import { type Answer, got } from './trouble.js';

/** What sealing needs of the world. */
export interface SealerOptions {
  readonly client: Pick<CommentClient, 'getSite'>;
  readonly sealing: Sealing;
  /** Whether this browser can seal at all. */
  readonly canSeal: () => Promise<boolean>;
}

/** An address as it was typed, and what it may be sealed to. */
export interface Address {
  readonly thread: string;
  readonly email: string;
  /** The only key that the page accepts. */
  readonly pin?: string | undefined;
}

/** An envelope, or why there is none; neither where no address was typed. */
export interface Sealed {
  readonly email?: SealedEmail | undefined;
  readonly unsent?: UnsentReason | undefined;
}

/** Seals addresses to the site, and again while the page that they were typed in is open. */
export interface Sealer {
  /** Seals for one comment. Fails only where the site's key cannot be asked for. */
  seal(comment: string, address: Address): Promise<Answer<Sealed>>;
  /** Puts a new envelope into a comment whose key the site no longer has; without the address where it is not known any more. */
  reseal(item: OutboxItem): Promise<OutboxItem>;
  /** Forgets an address: its comment has arrived or was given up. */
  forget(comment: string): void;
}

/** Makes a sealer. Addresses in clear are in its memory alone, while their comments are on their way. */
export function createSealer({ client, sealing, canSeal }: SealerOptions): Sealer {
  const known = new Map<string, Address>();

  async function sealTo(site: Site, comment: string, address: Address): Promise<Sealed> {
    const { key } = site;
    const { email, pin, thread } = address;
    const unsent = unsentReason(await canSeal(), key, pin);
    if (unsent !== undefined || !key) return { unsent };
    try {
      if (pin !== undefined && !(await sealing.isPinned(key, pin))) return { unsent: 'other_key' };
      const place = { site: site.site, thread, comment };
      return { email: await sealing.seal(email, key, place) };
    } catch {
      // Fails unsent: whatever goes wrong while sealing, the address stays here.
      return { unsent: 'browser' };
    }
  }

  async function seal(comment: string, typed: Address, fresh = false): Promise<Answer<Sealed>> {
    const address = { ...typed, email: typed.email.trim() };
    if (address.email === '') return got({});
    const site = await client.getSite({ fresh });
    if (!site.ok) return site;
    known.set(comment, address);
    return got(await sealTo(site.value, comment, address));
  }

  return {
    seal,
    async reseal(item) {
      const { email: _, ...rest } = item.submission;
      const address = known.get(rest.id);
      const sealed = address && (await seal(rest.id, address, true));
      if (!sealed?.ok) return { ...item, submission: rest, unsent: 'no_key' };
      const { email, unsent } = sealed.value;
      return { ...item, submission: email ? { ...rest, email } : rest, unsent };
    },
    forget(comment) {
      known.delete(comment);
    },
  };
}
