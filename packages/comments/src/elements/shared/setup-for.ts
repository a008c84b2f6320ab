import { complain } from '@placet/base';
import type { CommentClient } from '../../core/index.js';
import { type CommentsSetup, setupComments } from '../../setup.js';
import { absolute } from './absolute.js';

/** What both elements say about where comments live. */
export interface SetupHost extends Element {
  readonly src: string;
  readonly site: string;
  readonly client: CommentClient | undefined;
}

/** Tells whether an element now says something else about where comments live. */
export function hasMoved(changed: ReadonlySet<string>): boolean {
  return changed.has('src') || changed.has('site') || changed.has('client');
}

/** The setup of an element; `undefined` where neither a usable `src` nor a client is given. */
export function setupFor(host: SetupHost): CommentsSetup | undefined {
  const { src, site, client } = host;
  const address = absolute(src);
  if (!client && address === undefined) {
    complain(host, 'src', src, 'the http(s) address of a Placet server');
    return undefined;
  }
  const name = /^[a-z0-9][a-z0-9-]{0,62}$/.test(site) ? site : 'default';
  if (name !== site) complain(host, 'site', site, 'lower-case letters, digits and hyphens');
  return setupComments({ src: address, site: name, client });
}
