import type { ConsentAction } from '../../core/history.js';

/** Every word of the record of a visitor's choices, in one language. */
export interface HistoryStrings {
  /** Names the record; opens it. */
  readonly title: string;
  /** Says what is in it. */
  readonly about: string;
  /** Where nothing was decided on this device. */
  readonly empty: string;
  /** What the visitor did. */
  readonly actions: Readonly<Record<ConsentAction, string>>;
  /** Before the names of what was granted. */
  readonly granted: string;
  /** Before the names of what was refused. */
  readonly refused: string;
  /** Before the day until which the answer holds. */
  readonly until: string;
  /** Before the words that the visitor was shown. */
  readonly words: string;
  /** Before the hash of those words. */
  readonly hash: string;
  /** Saves the receipt for programs. */
  readonly saveJson: string;
  /** Saves the receipt as a page to read. */
  readonly savePage: string;
  /** Forgets the record on this device. */
  readonly erase: string;
  /** Said once it is forgotten. */
  readonly erased: string;
}
