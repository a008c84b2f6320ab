/** One key that finds one comment useful. */
export interface StoredVote {
  readonly site: string;
  readonly comment: string;
  readonly thread: string;
  /** The thumbprint of the key. */
  readonly author: string;
}

/** Who finds what useful: counted, and shown to nobody but the key itself. */
export interface VoteStore {
  /** Counts a vote once; `false` when it was counted before. */
  cast(vote: StoredVote): Promise<boolean>;
  /** Takes a vote back; `false` when there is none. */
  withdraw(vote: StoredVote): Promise<boolean>;
  has(vote: Pick<StoredVote, 'site' | 'comment' | 'author'>): Promise<boolean>;
  /** The comments that a key finds useful, of one thread or of all. */
  ofAuthor(site: string, author: string, thread: string | undefined): Promise<readonly string[]>;
  /** Takes all of a key's votes back. @returns The threads in which a count changed. */
  eraseAll(site: string, author: string): Promise<readonly string[]>;
}
