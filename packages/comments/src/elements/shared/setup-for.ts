import { complain, type SmallElement } from '@placet/base';
import type { CommentClient } from '../../core/index.js';
import { type CommentsSetup, setupComments } from '../../setup.js';
import { absolute } from './absolute.js';

/** What both elements say about where comments live. */
export interface SetupHost extends SmallElement {
  readonly src: string;
  readonly site: string;
  readonly client: CommentClient | undefined;
}

/** What keeps comments in this browser alone, once an element without a server was there. */
let local: typeof import('../../clients/local.js') | undefined;

/** Tells whether an element now says something else about where comments live. */
export function hasMoved(changed: ReadonlySet<string>): boolean {
  return changed.has('src') || changed.has('site') || changed.has('client');
}

/**
 * The setup of an element. `undefined` where its `src` is no address; and where it names no server, until what keeps
 * comments in this browser is loaded.
 */
export function setupFor(host: SetupHost): CommentsSetup | undefined {
  const { src, site, client } = host;
  const isLocal = !client && src === '';
  const address = absolute(src);
  if (!client && address === undefined && !(isLocal && local)) {
    if (isLocal) void loadLocal(host);
    else complain(host, 'src', src, 'the http(s) address of a Placet server');
    return undefined;
  }
  const name = /^[a-z0-9][a-z0-9-]{0,62}$/.test(site) ? site : 'default';
  if (name !== site) complain(host, 'site', site, 'a-z, 0-9 and hyphens');
  const own = isLocal ? local?.localClient({ site: name }) : undefined;
  return setupComments({ src: address, site: name, client: client ?? own });
}

async function loadLocal(host: SetupHost): Promise<void> {
  local = await import('../../clients/local.js');
  host.requestUpdate('src');
}
