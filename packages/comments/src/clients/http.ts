import type { Site } from '@placet/protocol';
import { type Answer, type CommentClient, got } from '../core/index.js';
import { ask, silence } from './ask.js';
import type { AuthorRequests } from './author-requests.js';
import { watchEvents } from './watch-events.js';

/** A request that is about to be signed. */
export interface UnsignedRequest {
  readonly method: string;
  /** Absolute: the signature covers it. */
  readonly url: string;
  readonly body?: string | undefined;
}

/** How to sign. */
export interface SignOptions {
  /** The server's clock as far as it is known, milliseconds since 1970. */
  readonly now: number;
  /** Make an author key where there is none yet. */
  readonly make: boolean;
}

/** Where the server is, and who signs. */
export interface HttpOptions {
  /** The absolute address of the server, with or without a path. */
  readonly src: string;
  /** The site's name on that server, usually `default`. */
  readonly site: string;
  /** Signs a request; resolves with `undefined` where there is no key. Without it nothing is signed. */
  readonly sign?: (request: UnsignedRequest, options: SignOptions) => Promise<string | undefined>;
  /** Whether there may be a key already: readers without one load and ask nothing about themselves. */
  readonly hasKey?: () => Promise<boolean>;
  /** How long an answer may take, in milliseconds. @default 20000 */
  readonly timeoutMs?: number | undefined;
}

/**
 * Comments on a Placet server.
 *
 * @example
 * const client = httpClient({ src: 'https://comments.example.org', site: 'default' });
 * const answer = await client.getThread({ thread: '/an-article', sort: 'newest' });
 */
export function httpClient(options: HttpOptions): CommentClient {
  const { src, timeoutMs = 20_000 } = options;
  const base = `${src.replace(/\/+$/, '')}/v1/sites/${options.site}`;
  const read = <T>(path: string): Promise<Answer<T>> => ask(base + path, timeoutMs);
  let site: Promise<Answer<Site>> | undefined;
  let author: AuthorRequests | undefined;

  async function asAuthor<T>(
    act: (requests: AuthorRequests) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    try {
      const { createAuthorRequests } = await import('./author-requests.js');
      author ??= createAuthorRequests(options, timeoutMs);
      // What is loaded within may fail to load, too.
      return await act(author);
    } catch {
      return silence();
    }
  }

  return {
    async getSite({ fresh = false } = {}) {
      if (fresh) site = undefined;
      const asked = (site ??= read(''));
      const answer = await asked;
      // A failure is not remembered: the next one to ask tries again.
      if (!answer.ok && site === asked) site = undefined;
      return answer;
    },

    getThread: ({ thread, sort, after }) => read(`/comments${query({ thread, sort, after })}`),
    getReplies: ({ root, after }) => read(`/comments/${root}/replies${query({ after })}`),
    getContext: (id) => read(`/comments/${id}`),

    submit: (thread, submission) =>
      asAuthor(({ submit }) => submit(`${base}/comments${query({ thread })}`, submission)),

    ownComments: async (thread) =>
      (await options.hasKey?.())
        ? asAuthor(({ ownComments }) =>
            ownComments(`${base}/authors/me/comments${query({ thread })}`),
          )
        : got([]),

    authoring: () =>
      asAuthor(async (requests) => {
        const { httpAuthoring } = await import('./authoring.js');
        return got(httpAuthoring(base, timeoutMs, requests));
      }),

    watch: (thread, listener) => watchEvents(`${base}/events${query({ thread })}`, listener),
  };
}

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) given.set(name, value);
  }
  return given.size > 0 ? `?${given}` : '';
}
