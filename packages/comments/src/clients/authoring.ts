import type {
  AuthorErasure,
  AuthorExport,
  OwnComment,
  OwnComments,
  Receipt,
} from '@placet/protocol';
import { type Answer, type Authoring, got } from '../core/index.js';
import type { AuthorRequests } from './author-requests.js';

/** What authors do with what they wrote, on a Placet server. @param base The address of the site on it. */
export function httpAuthoring(base: string, { signed }: AuthorRequests): Authoring {
  const own = async (method: string, path: string, body?: string): Promise<Answer<OwnComment>> => {
    const answer = await signed<Receipt>({ method, url: `${base}/comments/${path}`, body });
    return answer.ok ? got(answer.value.comment) : answer;
  };
  const me = `${base}/authors/me`;
  return {
    edit: (id, edit) => own('PATCH', id, JSON.stringify(edit)),
    remove: (id) => own('DELETE', id),
    restore: (id) => own('POST', `${id}/restore`),
    all(after) {
      const query = after === undefined ? '' : `?${new URLSearchParams({ after })}`;
      return signed<OwnComments>({ method: 'GET', url: `${me}/comments${query}` });
    },
    export: () => signed<AuthorExport>({ method: 'GET', url: `${me}/export` }),
    erase: () => signed<AuthorErasure>({ method: 'DELETE', url: me }),
  };
}
