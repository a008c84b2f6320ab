import type { Envelope, KeyItem } from '@placet/protocol';

/** Where an address was found, and where nobody could look for it. */
export interface AddressSearch {
  /** The ids of the comments that it was sealed into. */
  readonly comments: readonly string[];
  /** The ids of the reports. */
  readonly reports: readonly string[];
  /** Keys that addresses are sealed to and that are not open on this page: these addresses may be the same. */
  readonly locked: readonly KeyItem[];
  /** How many envelopes did not open, though their key is open. */
  readonly unreadable: number;
}

/** What a search needs: the keys, and a way to the envelopes of each. */
export interface SealedPlaces {
  readonly keys: readonly KeyItem[];
  readonly isOpen: (key: string) => boolean;
  readonly envelopesOf: (key: string) => AsyncIterable<readonly Envelope[]>;
  /** An address; `null` where the envelope does not open. */
  readonly open: (envelope: Envelope) => Promise<string | null>;
  /** Hears how many were looked into. */
  readonly told: (done: number) => void;
}

/** Opens every envelope that only its owner's key opens, and compares; addresses are forgotten again at once. */
export async function findAddress(
  email: string,
  { keys, isOpen, envelopesOf, open, told }: SealedPlaces,
): Promise<AddressSearch> {
  const wanted = email.trim().toLowerCase();
  const owned = keys.filter(({ heldBy, sealed }) => heldBy === 'owner' && sealed > 0);
  const found = { comment: [] as string[], report: [] as string[] };
  let done = 0;
  let unreadable = 0;
  for (const { id } of owned.filter((key) => isOpen(key.id))) {
    for await (const part of envelopesOf(id)) {
      for (const envelope of part) {
        const address = await open(envelope);
        if (address === null) unreadable += 1;
        if (address?.trim().toLowerCase() === wanted) found[envelope.kind].push(envelope.id);
      }
      done += part.length;
      told(done);
    }
  }
  const locked = owned.filter((key) => !isOpen(key.id));
  return { comments: found.comment, reports: found.report, locked, unreadable };
}
