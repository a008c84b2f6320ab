import type { ChangedComment, CommentState } from '@placet/protocol';
import type { AppDeps } from '../app-deps.js';
import type { StoredComment, Transition } from '../storage/ports.js';
import { queueTopic, threadTopic } from './hub.js';

type AnnounceDeps = Pick<AppDeps, 'storage' | 'hub'>;

/** Tells a thread's readers that it has changed, and which comment, where it was one alone. */
export async function announce(
  { storage, hub }: AnnounceDeps,
  site: string,
  thread: string,
  comment?: ChangedComment,
): Promise<void> {
  const { version } = await storage.comments.thread(site, thread);
  hub.publish(threadTopic(site, thread), { thread, version, ...(comment && { comment }) });
}

/** Tells readers what became of a comment, if they see any of it, and moderators that there may be something to do. */
export async function announceMove(
  deps: AnnounceDeps,
  { site, thread, id, root }: StoredComment,
  { from, to }: Pick<Transition, 'from' | 'to'>,
): Promise<void> {
  const change = changeFor(from, to);
  if (change) await announce(deps, site, thread, { id, root, change });
  deps.hub.publish(queueTopic(site), undefined);
}

function changeFor(from: CommentState, to: CommentState): ChangedComment['change'] | undefined {
  if (from === 'published') return to === 'published' ? 'edited' : 'removed';
  return to === 'published' ? 'published' : undefined;
}
