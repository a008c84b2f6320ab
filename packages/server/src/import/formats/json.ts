import { JSONParser } from '@streamparser/json';
import * as v from 'valibot';
import { StartError } from '../../start-error.js';
import { placeOf } from '../page-of.js';
import type { Found, SourceFile } from '../source-comment.js';

const name = v.nullish(v.string());
const key = v.union([v.string(), v.number()]);
const time = v.union([
  // As far as time goes (ECMA-262, 21.4.1.1).
  v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(parsed(text)), 'Expected a time, such as 2018-11-28T17:24:23Z'),
  ),
]);
const states = ['published', 'pending', 'spam', 'refused', 'trash', 'deleted'] as const;

const threadSchema = v.object({
  id: v.string(),
  title: name,
  url: v.nullish(v.pipe(v.string(), v.url())),
  comments: v.array(
    v.object({
      id: key,
      parent: v.nullish(key),
      author: name,
      email: name,
      website: name,
      text: v.string(),
      created: time,
      locale: name,
      state: v.optional(v.picklist(states), 'published'),
    }),
  ),
});

type Thread = v.InferOutput<typeof threadSchema>;

/**
 * What isso calls generic JSON, and more: an array of threads, `{id, title?, url?, comments}`, whose comments are `{id,
 * parent?, author?, email?, website?, text, created, locale?, state?}`. `text` is Markdown, `created` is a time in ISO 8601
 * or seconds or milliseconds since 1970, and what has no `state` is published.
 */
export async function* json({ text }: SourceFile): AsyncGenerator<Found> {
  let ready: unknown[] = [];
  let isArray: boolean | undefined;
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value, key: index }) => {
    isArray ??= typeof index === 'number';
    ready.push(value);
  };
  let count = 0;
  try {
    for await (const chunk of text()) {
      parser.write(chunk);
      const some = ready;
      ready = [];
      if (isArray === false) throw new StartError('Expected an array of threads.');
      for (const thread of some) yield* foundIn(thread, count++);
    }
    if (!parser.isEnded) throw new Error('it ends too early');
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The file is no JSON that can be read: ${(error as Error).message}.`);
  }
}

function* foundIn(given: unknown, index: number): Generator<Found> {
  const read = v.safeParse(threadSchema, given);
  if (!read.success) {
    const [issue] = read.issues;
    const path = v.getDotPath(issue) ?? '';
    throw new StartError(`Thread ${index + 1} of the file, ${path || 'itself'}: ${issue.message}.`);
  }
  const { id, url, title, comments } = read.output;
  const place = placeOf(url ?? id, title ?? '');
  for (const comment of comments) {
    if (!place) yield { leftOut: 'no-page' };
    else yield { ...place, ...ownOf(comment, id) };
  }
}

function ownOf(
  comment: Thread['comments'][number],
  thread: string,
): Omit<Exclude<Found, { leftOut: unknown }>, 'thread' | 'page'> {
  const { id, parent, author, email, website, text, created, locale, state } = comment;
  const keyOf = (one: string | number): string => `json ${thread} ${one}`;
  return {
    key: keyOf(id),
    parent: parent === null || parent === undefined ? undefined : keyOf(parent),
    name: author ?? '',
    email: email ?? undefined,
    website: website ?? undefined,
    text,
    locale: locale ?? undefined,
    createdAt: typeof created === 'number' ? inMilliseconds(created) : parsed(created),
    state,
  };
}

/** Nobody commented in the first years after 1970: what looks like it are seconds. */
function inMilliseconds(given: number): number {
  return Math.round(given < 100_000_000_000 ? given * 1000 : given);
}

/** Without a zone it is that of the universe, as in every export. */
function parsed(text: string): number {
  const iso = text.trim().replace(' ', 'T');
  return Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
}
