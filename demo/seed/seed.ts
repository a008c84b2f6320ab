import { importComments, type RunningServer } from '@placet/server';
import { articleTexts, articleThread } from '../article/article.ts';
import { demoRules, seedComments } from './comments.ts';

const hour = 3_600_000;

/** Writes the demo's comments into an empty thread. Those that nobody decided are held by the rules themselves. */
export async function seed(
  storage: RunningServer['storage'],
  origin: string,
  now: number,
): Promise<void> {
  const page = { title: articleTexts.fr.title, url: `${origin}/` };
  const comments = seedComments.map(({ key, to, hoursAgo, undecided, ...comment }) => ({
    ...comment,
    key,
    parent: to,
    thread: articleThread,
    page,
    createdAt: now - hoursAgo * hour,
    state: undecided ? undefined : ('published' as const),
  }));
  await importComments(storage, 'default', comments, { rules: demoRules });
}
