import type { CommentState } from '@placet/protocol';
import { htmlToSource, withBreaks } from '../html-to-source.js';
import { placeOf, type ThreadPlace } from '../page-of.js';
import type { Found, SourceFile } from '../source-comment.js';
import { textOf, type XmlRecord, xmlRecords } from '../xml-records.js';

// Others are pings, the notes of editors, and what shops write to themselves about an order.
const kinds: ReadonlySet<string> = new Set(['', 'comment', 'review']);

const states: Readonly<Record<string, CommentState>> = {
  '1': 'published',
  '0': 'pending',
  spam: 'spam',
  trash: 'trash',
  'post-trashed': 'trash',
};

/** WordPress's export (*Tools → Export*), WXR 1.0 to 1.2. It leaves spam out by itself. */
export async function* wxr({ text }: SourceFile): AsyncGenerator<Found> {
  for await (const item of xmlRecords(text(), 'rss', new Set(['item']))) {
    const comments = item.children.filter(({ name }) => name === 'wp:comment');
    if (comments.length === 0) continue;
    const link = textOf(item, 'link');
    const place = placeOf(link, textOf(item, 'title'));
    for (const comment of comments) yield foundIn(comment, item, place);
  }
}

function foundIn(comment: XmlRecord, item: XmlRecord, place: ThreadPlace | undefined): Found {
  if (!kinds.has(textOf(comment, 'wp:comment_type'))) return { leftOut: 'no-comment' };
  if (!place) return { leftOut: 'no-page' };
  const createdAt =
    timeOf(textOf(comment, 'wp:comment_date_gmt')) ??
    timeOf(textOf(comment, 'wp:comment_date')) ??
    timeOf(textOf(item, 'wp:post_date_gmt'));
  if (createdAt === undefined) return { leftOut: 'no-time' };
  // Ids are those of one site.
  const site = place.page ? new URL(place.page.url).host : '';
  const keyOf = (id: string): string => `wxr ${site} ${id}`;
  const parent = textOf(comment, 'wp:comment_parent');
  return {
    ...place,
    key: keyOf(textOf(comment, 'wp:comment_id')),
    parent: parent === '' || parent === '0' ? undefined : keyOf(parent),
    name: textOf(comment, 'wp:comment_author'),
    email: textOf(comment, 'wp:comment_author_email'),
    website: textOf(comment, 'wp:comment_author_url'),
    text: htmlToSource(withBreaks(textOf(comment, 'wp:comment_content'))),
    createdAt,
    state: stateOf(comment, item),
  };
}

/** Of an article that is not for everybody, what was published waits: whoever knows the path could read it here. */
function stateOf(comment: XmlRecord, item: XmlRecord): CommentState {
  const state = states[textOf(comment, 'wp:comment_approved')] ?? 'pending';
  const isPublic =
    ['', 'publish', 'inherit'].includes(textOf(item, 'wp:status')) &&
    textOf(item, 'wp:post_password') === '';
  return state === 'published' && !isPublic ? 'pending' : state;
}

/** `0000-00-00 00:00:00` is no time. */
function timeOf(text: string): number | undefined {
  const time = Date.parse(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? undefined : time;
}
