import { limits, type Page } from '@placet/protocol';
import { cleanLine } from '@placet/protocol/text';

/** Where a comment belongs, and the page as far as it is known. */
export interface ThreadPlace {
  readonly thread: string;
  readonly page?: Page | undefined;
}

/**
 * The thread of an address or a path: its path, as the element takes it. Without one, as with WordPress's `/?p=12`, what
 * asks for the page is part of it.
 *
 * @returns `undefined` for what is no address, or too long.
 */
export function placeOf(address: string, title: string): ThreadPlace | undefined {
  const isPath = address.startsWith('/');
  const base = isPath ? 'http://path.invalid' : undefined;
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const { pathname, search, href, protocol } = new URL(address, base);
  if (!/^https?:$/.test(protocol)) return undefined;
  const thread = pathname === '/' ? pathname + search : pathname;
  if (thread.length > limits.thread) return undefined;
  return isPath ? { thread } : { thread, page: { title: cleanLine(title), url: href } };
}
