import type { ConsentRecord } from './ports.js';
import { categoryOf } from './question.js';

/** Where a service keeps something on the device. */
export type TraceType = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache';

/** Something that a service keeps on the device, as the site declares it. */
export interface Trace {
  /** Its name; `*` stands for what differs, as in `_ga_*`. */
  readonly name: string;
  /** @default 'cookie' */
  readonly type?: TraceType | undefined;
  /** Whose it is, where it is another site's: a domain such as `doubleclick.net`. No script of this site can remove it. */
  readonly domain?: string | undefined;
  /** Whether only servers can see the cookie: then no script can remove it. @default false */
  readonly httpOnly?: boolean | undefined;
}

/** What services keep, by `category/service`. */
export type DeclaredTraces = Readonly<Record<string, { readonly cookies?: readonly Trace[] }>>;

/** Tells whether a name is meant by a pattern: as a whole, `*` for any characters. */
export function isMeant(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.endsWith(last) && name.length - last.length >= at;
}

/**
 * What is to go, now that its service is refused. What a granted service keeps under the same name stays.
 *
 * @param answer The answer to a question, `category` or `category/service`; `undefined` while there is none.
 */
export function refusedTraces(
  declared: DeclaredTraces,
  answer: (question: string) => boolean | undefined,
): readonly Trace[] {
  const refused: Trace[] = [];
  const kept = new Set<string>();
  for (const [service, { cookies = [] }] of Object.entries(declared)) {
    const isGranted = answer(service) ?? answer(categoryOf(service));
    if (isGranted === false) refused.push(...cookies);
    else if (isGranted)
      for (const { name, type = 'cookie' } of cookies) kept.add(`${type} ${name}`);
  }
  return refused.filter(({ name, type = 'cookie' }) => !kept.has(`${type} ${name}`));
}

function given(record: ConsentRecord | undefined, question: string): boolean | undefined {
  return (record?.answers.get(question) ?? record?.answers.get(categoryOf(question)))?.granted;
}

/**
 * What is to go because consent to its service was taken back: the service was granted, and is not any more.
 *
 * @param before The record that held until then.
 */
export function withdrawnTraces(
  declared: DeclaredTraces,
  before: ConsentRecord | undefined,
  now: ConsentRecord,
): readonly Trace[] {
  return refusedTraces(declared, (question) => {
    const isGranted = given(now, question);
    return isGranted === false && !given(before, question) ? undefined : isGranted;
  });
}

/** Tells whether a script of a site on `host` can remove it. */
export function isInReach({ domain, httpOnly = false }: Trace, host: string): boolean {
  const bare = domain?.replace(/^\./, '');
  return !httpOnly && (!bare || host === bare || host.endsWith(`.${bare}`));
}

/**
 * Every cookie to be set, so that one with this name is gone: a cookie goes only if it is named with the domain and
 * the path that it was set with, and no script can read these.
 *
 * @example expireCookie('_ga', 'www.example.org', '/a/b') // for the host, each parent domain, and each folder of the path
 */
export function expireCookie(name: string, host: string, path: string): readonly string[] {
  const labels = host.split('.');
  const domains = labels.slice(0, -1).map((_, index) => `;Domain=${labels.slice(index).join('.')}`);
  const folders = path.split('/').slice(1, -1);
  const paths = ['/', path];
  for (const index of folders.keys()) {
    const folder = `/${folders.slice(0, index + 1).join('/')}`;
    paths.push(folder, `${folder}/`);
  }
  return [...new Set(paths)].flatMap((one) =>
    ['', ...domains].map((domain) => `${name}=;Max-Age=0;Path=${one}${domain}`),
  );
}
