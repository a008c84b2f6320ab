/** Somebody who wants to be told of replies to a comment. The address is the comment's own, and sealed. */
export interface StoredSubscription {
  readonly site: string;
  readonly id: string;
  /** The comment whose replies are told. */
  readonly comment: string;
  /** Who wrote it. */
  readonly author: string;
  /** `asked` until the address is confirmed. */
  readonly state: 'asked' | 'confirmed';
  readonly createdAt: number;
  /** No mail before this time. */
  readonly nextAt: number;
}

/** Who is told of replies by mail. Replies are noted by the store itself as they are published. */
export interface SubscriptionStore {
  /** Keeps a wish, once for each comment. */
  add(wish: Omit<StoredSubscription, 'state' | 'nextAt'>): Promise<void>;
  find(site: string, id: string): Promise<StoredSubscription | undefined>;
  /** Wishes whose comment is published and whose address nobody was asked to confirm. */
  unasked(site: string, now: number, limit: number): Promise<readonly StoredSubscription[]>;
  /** Confirmed ones with replies that were not told, and for which it is time. */
  due(site: string, now: number, limit: number): Promise<readonly StoredSubscription[]>;
  /** Takes the next mail on, for this process alone; `false` when another one has. */
  claim(subscription: StoredSubscription, nextAt: number): Promise<boolean>;
  markAsked(site: string, id: string, now: number): Promise<void>;
  /** The address is its owner's; `false` when there is no such wish. */
  confirm(site: string, id: string): Promise<boolean>;
  /** Ends it, with all that was to be told; `false` when there is none. */
  end(site: string, id: string): Promise<boolean>;
  /** What the same author has confirmed already. */
  confirmedBy(site: string, author: string, limit: number): Promise<readonly StoredSubscription[]>;
  /** Replies that were not told, oldest first. */
  untold(site: string, id: string, limit: number): Promise<readonly string[]>;
  markTold(site: string, id: string, replies: readonly string[], now: number): Promise<void>;
  /** Ends wishes that were made before `before` and never confirmed. @returns How many. */
  forget(site: string, before: number): Promise<number>;
}
