import type { CommentState } from '@placet/protocol';
import type { EraseResult } from './author-ports.js';
import { removeBareStubs, type Seen, withdrawAndErase } from './erase-comment.js';
import type { Db } from './rows.js';

/** A comment that somebody asks to be erased, as it was seen. */
export interface AskedFor extends Seen {
  readonly site: string;
  readonly thread: string;
  readonly state: CommentState;
}

/** As many stubs as one statement removes. */
const mostStubs = 500;

/**
 * Erases comments because the person who wrote them asks for it, whoever carries that out: with them go the reasons that
 * were given for decisions about them, and what was said against those. What is erased by itself keeps both for their time.
 */
export async function eraseOnRequest(
  db: Db,
  site: string,
  comments: readonly AskedFor[],
): Promise<EraseResult> {
  const threads = new Set<string>();
  let erased = 0;
  for (const comment of comments) {
    if (!(await withdrawAndErase(db, comment))) continue;
    erased += 1;
    if (comment.state === 'published') threads.add(comment.thread);
    for (const table of ['statements', 'complaints'] as const) {
      await db
        .deleteFrom(table)
        .where('site', '=', site)
        .where('comment', '=', comment.id)
        .execute();
    }
  }
  if (erased > 0) await removeBareStubs(db, site, Number.MAX_SAFE_INTEGER, mostStubs);
  return { comments: erased, threads: [...threads] };
}
