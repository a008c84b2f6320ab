import { htmlToSource } from '../html-to-source.js';
import { placeOf, type ThreadPlace } from '../page-of.js';
import type { Found, SourceFile } from '../source-comment.js';
import { textOf, type XmlRecord, xmlRecords } from '../xml-records.js';

/** Disqus's export, zipped as it comes or not. The threads stand in it before the comments. */
export async function* disqus({ text }: SourceFile): AsyncGenerator<Found> {
  const places = new Map<string, ThreadPlace>();
  for await (const record of xmlRecords(text(), 'disqus', new Set(['thread', 'post']))) {
    if (record.name === 'thread') {
      const place = placeOf(textOf(record, 'link'), textOf(record, 'title'));
      if (place) places.set(idOf(record), place);
    } else {
      yield foundIn(record, places);
    }
  }
}

function foundIn(post: XmlRecord, places: ReadonlyMap<string, ThreadPlace>): Found {
  const [thread, parent] = ['thread', 'parent'].map((name) =>
    post.children.find((child) => child.name === name),
  );
  const place = thread && places.get(idOf(thread));
  if (!place) return { leftOut: 'no-page' };
  const createdAt = Date.parse(textOf(post, 'createdAt'));
  if (Number.isNaN(createdAt)) return { leftOut: 'no-time' };
  const author = post.children.find(({ name }) => name === 'author');
  const isSpam = textOf(post, 'isSpam') === 'true';
  return {
    ...place,
    key: keyOf(post),
    parent: parent && keyOf(parent),
    name: author ? textOf(author, 'name') : '',
    email: author && textOf(author, 'email'),
    text: htmlToSource(textOf(post, 'message')),
    createdAt,
    state: textOf(post, 'isDeleted') === 'true' ? 'deleted' : isSpam ? 'spam' : 'published',
  };
}

function idOf({ attributes }: XmlRecord): string {
  return attributes['dsq:id'] ?? '';
}

function keyOf(post: XmlRecord): string {
  return `disqus ${idOf(post)}`;
}
