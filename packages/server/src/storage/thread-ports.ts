import type { ThreadSettingsChange } from '@placet/protocol';
import type { StoredComment, StoredThread } from './ports.js';

/** Threads as moderators set them, and as lists of articles count them. */
export interface ThreadStore {
  /** Changes what a thread takes; makes the thread where it is missing. */
  set(
    site: string,
    thread: string,
    change: ThreadSettingsChange,
    now: number,
  ): Promise<StoredThread>;
  /** Published comments of each thread, in the order asked for; 0 for one that nobody wrote in. */
  counts(
    site: string,
    threads: readonly string[],
  ): Promise<readonly { readonly thread: string; readonly total: number }[]>;
  /**
   * Puts a root before all others, or, with `null`, back among them.
   *
   * @returns `false` when it is no root, or was so already.
   */
  pin(site: string, id: string, at: number | null): Promise<boolean>;
  /** Visible pinned roots, the one that was pinned last first. */
  pinned(site: string, thread: string): Promise<readonly StoredComment[]>;
}
