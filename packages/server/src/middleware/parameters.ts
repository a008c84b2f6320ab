import {
  type FieldErrorCode,
  fieldErrors,
  idSchema,
  type QueueFilter,
  queueFilterSchema,
  siteNameSchema,
  threadSchema,
} from '@placet/protocol';
import { cleanSource } from '@placet/protocol/text';
import * as v from 'valibot';
import { ProblemError } from '../domain/problem-error.js';
import type { AppContext } from '../app-deps.js';

/** The only site until a second one is named. */
const sites: ReadonlySet<string> = new Set(['default']);

/** The site in the path. @throws ProblemError `not_found` */
export function siteOf(c: AppContext): string {
  const site = v.safeParse(siteNameSchema, c.req.param('site'));
  if (!site.success || !sites.has(site.output)) throw new ProblemError('not_found');
  return site.output;
}

/** The id in the path. @throws ProblemError `not_found`: nothing has an id that is none. */
export function idOf(c: AppContext): string {
  const id = v.safeParse(idSchema, c.req.param('id'));
  if (!id.success) throw new ProblemError('not_found');
  return id.output;
}

/** The author id in the path. @throws ProblemError `not_found` */
export function authorOf(c: AppContext): string {
  const author = c.req.param('author') ?? '';
  if (!/^[\w-]{1,100}$/.test(author)) throw new ProblemError('not_found');
  return author;
}

/** The year in the query. @throws ProblemError `invalid` */
export function yearOf(c: AppContext, fallback: number): number {
  const asked = c.req.query('year');
  if (asked === undefined) return fallback;
  if (!/^[12]\d{3}$/.test(asked)) throw invalid('year', 'invalid');
  return Number(asked);
}

/** The thread in the query. @throws ProblemError `invalid` */
export function threadOf(c: AppContext): string {
  return checkedThread(c.req.query('thread'));
}

/** The threads in the query, each once. @throws ProblemError `invalid` for none, too many, and what is no thread. */
export function threadsOf(c: AppContext, most: number): string[] {
  const asked = c.req.queries('thread') ?? [undefined];
  const threads = [...new Set(asked.map(checkedThread))];
  if (threads.length > most) throw invalid('thread', 'invalid');
  return threads;
}

function checkedThread(asked: string | undefined): string {
  const thread = v.safeParse(threadSchema, asked);
  if (!thread.success || thread.output !== cleanSource(thread.output) || !thread.output.trim()) {
    throw invalid('thread', asked ? 'invalid' : 'required');
  }
  return thread.output;
}

/** The number of items asked for. @throws ProblemError `invalid` */
export function limitOf(c: AppContext, most: number): number {
  const asked = c.req.query('limit');
  if (asked === undefined) return most;
  const limit = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
  if (limit < 1 || limit > most) throw invalid('limit', 'invalid');
  return limit;
}

/** One of several words in the query. @throws ProblemError `invalid` */
export function choiceOf<T extends string>(
  c: AppContext,
  name: string,
  choices: readonly [T, ...T[]],
): T {
  const asked = c.req.query(name);
  if (asked === undefined) return choices[0];
  const choice = choices.find((one) => one === asked);
  if (choice === undefined) throw invalid(name, 'invalid');
  return choice;
}

/** What narrows a view. @throws ProblemError `invalid` */
export function filterOf(c: AppContext): QueueFilter {
  const asked = pick(c, ['thread', 'author', 'reason', 'text', 'before', 'reported']);
  const { before, reported, ...words } = asked;
  const filter = v.safeParse(queueFilterSchema, {
    ...words,
    ...(before !== undefined && { before: /^\d+$/.test(before) ? Number(before) : -1 }),
    ...(reported !== undefined && { reported: reported === 'true' || reported }),
  });
  if (!filter.success) {
    throw new ProblemError('invalid', { errors: fieldErrors(filter.issues) });
  }
  return filter.output;
}

function pick(c: AppContext, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = c.req.query(name);
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

function invalid(field: string, code: FieldErrorCode): ProblemError {
  return new ProblemError('invalid', { errors: [{ field, code }] });
}
