import type { Envelope, SealedEmail, WrapKind } from '@placet/protocol';

/** The public half of a key that its owner made in a browser. */
export interface OwnerKey {
  readonly site: string;
  readonly id: string;
  readonly publicKey: string;
  /** Who made it. */
  readonly moderator: string;
  readonly createdAt: number;
}

/** A wrapped copy of such a key. */
export interface StoredWrappedKey {
  readonly site: string;
  readonly key: string;
  readonly kind: WrapKind;
  /** Whose it is; empty for the recovery sheet, which is the site's. */
  readonly moderator: string;
  readonly jwe: string;
  readonly createdAt: number;
}

/** Keys that their owners hold: public halves, and wrapped copies that nobody here can open. */
export interface OwnerKeyStore {
  /** `false` when it is known. */
  add(key: OwnerKey): Promise<boolean>;
  /** The newest first. */
  list(site: string): Promise<OwnerKey[]>;
  newest(site: string): Promise<OwnerKey | undefined>;
  has(site: string, id: string): Promise<boolean>;
  /** Keeps a copy in the place of the one before. */
  wrap(wrapped: StoredWrappedKey): Promise<void>;
  unwrap(copy: Pick<StoredWrappedKey, 'site' | 'key' | 'kind' | 'moderator'>): Promise<void>;
  wrapped(site: string): Promise<StoredWrappedKey[]>;
}

/** The addresses that are sealed, by key. */
export interface EnvelopeStore {
  /** How many are sealed to each key. */
  counts(site: string): Promise<ReadonlyMap<string, number>>;
  /** Those that are sealed to one key: comments, then reports, in the order of their ids. */
  page(
    site: string,
    key: string,
    limit: number,
    after: string | undefined,
  ): Promise<{ readonly envelopes: readonly Envelope[]; readonly next: string | null }>;
  /**
   * Puts another envelope in the place of the one with this `enc`, unless that is sealed to the current key.
   *
   * @returns `false` when there is another by now.
   */
  replace(
    site: string,
    kind: Envelope['kind'],
    id: string,
    was: string,
    email: SealedEmail | null,
    current: string | undefined,
  ): Promise<boolean>;
}
