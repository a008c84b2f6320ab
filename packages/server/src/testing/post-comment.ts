import type { Submission } from '@placet/protocol';
import { aSubmission } from './test-app.js';

/** The comments that {@link postComment} sends, and those that came before. */
export const commentsPath = '/v1/sites/default/comments?thread=%2Fa';

/** Sends a comment over the network. @returns The status of the answer. */
export async function postComment(
  url: string,
  submission: Submission = aSubmission(),
  origin?: string,
): Promise<number> {
  const answer = await fetch(`${url}${commentsPath}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(origin && { Origin: origin }) },
    body: JSON.stringify(submission),
  });
  await answer.text();
  return answer.status;
}
