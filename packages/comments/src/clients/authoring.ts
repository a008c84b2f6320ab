import type {
  AuthorErasure,
  AuthorExport,
  OwnComment,
  OwnComments,
  OwnVotes,
  Receipt,
  ReportReceipt,
  Vote,
} from '@placet/protocol';
import { type Answer, type Authoring, got } from '../core/index.js';
import { ask } from './ask.js';
import type { AuthorRequests } from './author-requests.js';

/** What authors do with what they wrote, on a Placet server. @param base The address of the site on it. */
export function httpAuthoring(
  base: string,
  timeoutMs: number,
  { signed }: AuthorRequests,
): Authoring {
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
    report: (id, report) =>
      ask<ReportReceipt>(`${base}/comments/${id}/reports`, timeoutMs, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(report),
      }),
    vote: (id, isUseful) =>
      signed<Vote>(
        { method: isUseful ? 'POST' : 'DELETE', url: `${base}/comments/${id}/vote` },
        isUseful,
      ),
    async ownVotes(thread) {
      const query = new URLSearchParams({ thread });
      const answer = await signed<OwnVotes>({ method: 'GET', url: `${me}/votes?${query}` });
      return !answer.ok && answer.trouble.code === 'not_yours' ? got({ items: [] }) : answer;
    },
    erase: () => signed<AuthorErasure>({ method: 'DELETE', url: me }),
  };
}
