import type {
  CommentContext,
  OwnComment,
  Receipt,
  ReplyPage,
  Site,
  ThreadPage,
} from '@placet/protocol';
import { type Answer, type CommentClient, got } from '../core/index.js';
import { type HttpOptions, createRequests } from './requests.js';
import { watchEvents } from './watch-events.js';

export type { HttpOptions, SignOptions, UnsignedRequest } from './requests.js';

/**
 * Comments on a Placet server.
 *
 * @example
 * const client = httpClient({ src: 'https://comments.example.org', site: 'default' });
 * const answer = await client.getThread({ thread: '/an-article', sort: 'newest' });
 */
export function httpClient(options: HttpOptions): CommentClient {
  const base = `${options.src.replace(/\/+$/, '')}/v1/sites/${encodeURIComponent(options.site)}`;
  const { read, readSigned, post } = createRequests(options);
  let site: Promise<Answer<Site>> | undefined;

  return {
    async getSite({ fresh = false } = {}) {
      if (fresh) site = undefined;
      const asked = (site ??= read<Site>(base));
      const answer = await asked;
      // A failure is not remembered: the next one to ask tries again.
      if (!answer.ok && site === asked) site = undefined;
      return answer;
    },

    getThread: ({ thread, sort, after }) =>
      read<ThreadPage>(`${base}/comments${query({ thread, sort, after })}`),

    getReplies: ({ root, after }) =>
      read<ReplyPage>(`${base}/comments/${encodeURIComponent(root)}/replies${query({ after })}`),

    getContext: (id) => read<CommentContext>(`${base}/comments/${encodeURIComponent(id)}`),

    async submit(thread, submission) {
      const answer = await post<Receipt>(
        `${base}/comments${query({ thread })}`,
        JSON.stringify(submission),
        submission.id,
      );
      if (!answer.ok) return answer;
      const { comment } = answer.value;
      return got({ state: comment.state === 'published' ? 'published' : 'held', comment });
    },

    async ownComments(thread) {
      const answer = await readSigned<{ readonly items: readonly OwnComment[] }>(
        `${base}/authors/me/comments${query({ thread })}`,
      );
      return answer.ok ? got(answer.value?.items ?? []) : answer;
    },

    watch: (thread, listener) => watchEvents(`${base}/events${query({ thread })}`, listener),
  };
}

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
