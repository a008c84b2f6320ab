import { complain } from '@placet/base';
import type { CommentClient } from '../../core/index.js';
import { type CommentsSetup, setupComments } from '../../setup.js';
import { absolute } from './absolute.js';

/** What both elements say about where comments live. */
export interface SetupHost extends Element {
  readonly src: string;
  readonly site: string;
  client: CommentClient | undefined;
}

/** Tells whether an element now says something else about where comments live. */
export function hasMoved(changed: ReadonlySet<string>): boolean {
  return changed.has('src') || changed.has('site') || changed.has('client');
}

/**
 * The setup of an element; `undefined` where its `src` is no address, and for the moment in which the client for comments
 * in this browser alone is loaded, where there is no `src` at all.
 */
export function setupFor(host: SetupHost): CommentsSetup | undefined {
  const { src, site } = host;
  const client = host.client?.isLocal && src !== '' ? undefined : host.client;
  const address = absolute(src);
  if (!client && address === undefined) {
    if (src === '') void useLocal(host);
    else complain(host, 'src', src, 'the http(s) address of a Placet server');
    return undefined;
  }
  const name = /^[a-z0-9][a-z0-9-]{0,62}$/.test(site) ? site : 'default';
  if (name !== site) complain(host, 'site', site, 'a-z, 0-9 and hyphens');
  return setupComments({ src: address, site: name, client });
}

async function useLocal(host: SetupHost): Promise<void> {
  const { localClient } = await import('../../clients/local.js');
  // A `src` that came meanwhile wins all the same.
  host.client ??= localClient({ site: host.site });
}
