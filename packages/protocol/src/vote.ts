/** What `POST` and `DELETE …/comments/{id}/vote` answer, both signed: one key finds a comment useful once. */
export interface Vote {
  /** The comment's id. */
  readonly id: string;
  /** How many find it useful. */
  readonly votes: number;
  /** The key that signed the request is one of them. */
  readonly mine: boolean;
}

/** What `GET …/authors/me/votes?thread=…` answers: the ids of the comments that the key finds useful. */
export interface OwnVotes {
  readonly items: readonly string[];
}
