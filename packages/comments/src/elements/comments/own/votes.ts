import type { Vote } from '@placet/protocol';
import type { CommentClient, ShownComment, Trouble } from '../../../core/index.js';

/** Which comments of a thread this device finds useful, and how many others do. */
export class Votes {
  readonly #client: CommentClient;
  readonly #thread: string;
  readonly #known = new Map<string, Pick<Vote, 'votes' | 'mine'>>();
  #mine: ReadonlySet<string> = new Set();

  constructor(client: CommentClient, thread: string) {
    this.#client = client;
    this.#thread = thread;
  }

  /** Asks which; where that fails, none is known. */
  async load(): Promise<void> {
    const authoring = await this.#client.authoring();
    const answer = authoring.ok ? await authoring.value.ownVotes(this.#thread) : authoring;
    if (answer.ok) this.#mine = new Set(answer.value.items);
  }

  /** How many find a comment useful, and whether this device does. */
  of({ id, votes = 0 }: ShownComment): Pick<Vote, 'votes' | 'mine'> {
    return this.#known.get(id) ?? { votes, mine: this.#mine.has(id) };
  }

  /** Votes, or takes it back. Resolves with what went wrong, if anything did. */
  async toggle(comment: ShownComment): Promise<Trouble | undefined> {
    const authoring = await this.#client.authoring();
    const answer = authoring.ok
      ? await authoring.value.vote(comment.id, !this.of(comment).mine)
      : authoring;
    if (!answer.ok) return answer.trouble;
    this.#known.set(comment.id, answer.value);
    return undefined;
  }
}
