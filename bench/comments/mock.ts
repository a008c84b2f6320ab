// The server side of the floors and of each peer, as far as its client asks: it answers at once, from memory.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Sample, samples } from './text.ts';

const threads = new Map<number, readonly Sample[]>();

/** The thread that a path such as `/t/1000` names. */
function threadOf(path: string | null | undefined): readonly Sample[] {
  const size = Number(/\/t\/(\d+)/.exec(path ?? '')?.[1] ?? 0);
  const known = threads.get(size) ?? samples(size);
  threads.set(size, known);
  return known;
}

const avatar = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

function waline(url: URL): unknown {
  if (!url.pathname.endsWith('/comment')) return { errno: 0, errmsg: '', data: [{ time: 0 }] };
  const all = threadOf(url.searchParams.get('path'));
  const [page, pageSize] = ['page', 'pageSize'].map((key) => Number(url.searchParams.get(key)));
  const [number, size] = [page || 1, pageSize || 10];
  const data = all.slice((number - 1) * size, number * size).map((one) => ({
    objectId: `${one.index}`,
    nick: one.name,
    avatar,
    link: '',
    comment: `<p>${one.text}</p>`,
    orig: one.text,
    time: one.at,
    like: 0,
    sticky: false,
    status: 'approved',
    children: [],
  }));
  const totalPages = Math.ceil(all.length / size);
  return {
    errno: 0,
    errmsg: '',
    data: { page: number, totalPages, pageSize: size, count: all.length, data },
  };
}

function artalk(url: URL): unknown {
  if (url.pathname.endsWith('/conf')) {
    return { frontend_conf: {}, version: { app: '2.9.1', commit_hash: '' } };
  }
  if (!url.pathname.endsWith('/comments'))
    return { pv: 1, is_login: false, user: null, notifies: [] };
  const key = url.searchParams.get('page_key');
  const all = threadOf(key);
  const [offset = 0, limit = 20] = ['offset', 'limit'].map((name) =>
    Number(url.searchParams.get(name)),
  );
  const comments = all.slice(offset, offset + limit).map((one) => ({
    id: one.index + 1,
    content: one.text,
    content_marked: `<p>${one.text}</p>`,
    user_id: 1,
    nick: one.name,
    email_encrypted: '',
    link: '',
    ua: '',
    date: new Date(one.at).toISOString().slice(0, 19).replace('T', ' '),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_verified: false,
    is_allow_reply: true,
    rid: 0,
    badge_name: '',
    badge_color: '',
    ip_region: '',
    visible: true,
    vote_up: 0,
    vote_down: 0,
    page_key: key,
    page_url: '',
    site_name: 'bench',
  }));
  const page = {
    id: 1,
    admin_only: false,
    key,
    url: '',
    title: '',
    site_name: 'bench',
    vote_up: 0,
    vote_down: 0,
    pv: 1,
  };
  return { comments, count: all.length, roots_count: all.length, page };
}

function twikoo(body: string): unknown {
  const { event, url, before } = JSON.parse(body) as {
    event: string;
    url?: string;
    before?: number;
  };
  if (event === 'GET_CONFIG') return { code: 0, config: { VERSION: '1.7.9', IS_ADMIN: false } };
  if (event !== 'COMMENT_GET') return { code: 0, version: '1.7.9', data: [] };
  const all = threadOf(url);
  const left = before === undefined ? all : all.filter(({ at }) => at < before);
  const data = left.slice(0, 8).map((one) => ({
    id: `${one.index}`,
    nick: one.name,
    avatar,
    mailMd5: '',
    link: '',
    comment: `<p>${one.text}</p>`,
    os: '',
    browser: '',
    ipRegion: '',
    master: false,
    like: 0,
    liked: false,
    replies: [],
    created: one.at,
    updated: one.at,
  }));
  return { data, more: left.length > data.length, count: all.length };
}

/** Answers what lies under `/mock/<who>`. */
export async function mock(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const who = /^\/mock\/([^/]+)/.exec(url.pathname)?.[1];
  if (who === undefined) return false;
  const body = request.method === 'POST' ? await text(request) : '';
  const answer =
    who === 'floor'
      ? threadOf(url.searchParams.get('thread'))
      : who === 'waline'
        ? waline(url)
        : who === 'artalk'
          ? artalk(url)
          : twikoo(body || '{}');
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
  return true;
}
