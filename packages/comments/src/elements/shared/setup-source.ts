import { complain } from '@placet/base';
import type { CommentClient } from '../../core/index.js';
import { type CommentsSetup, setupComments } from '../../setup.js';

/** What both elements say about where comments live. */
export interface SetupHost extends Element {
  readonly src: string;
  readonly site: string;
  readonly client: CommentClient | undefined;
}

/** Keeps the setup of an element for as long as what it was made of stays the same. */
export class SetupSource {
  #made: { readonly of: readonly unknown[]; readonly setup: CommentsSetup } | undefined;

  /** The setup; `undefined` where neither a usable `src` nor a client is given. */
  get(host: SetupHost): CommentsSetup | undefined {
    const { src, site, client } = host;
    const of = [src, site, client];
    if (this.#made?.of.every((value, at) => value === of[at])) return this.#made.setup;
    this.#made = undefined;
    const address = absolute(src);
    if (!client && address === undefined) {
      complain(host, 'src', src, 'the http(s) address of a Placet server');
      return undefined;
    }
    const name = /^[a-z0-9][a-z0-9-]{0,62}$/.test(site) ? site : 'default';
    if (name !== site) complain(host, 'site', site, 'lower-case letters, digits and hyphens');
    const setup = setupComments({ src: address, site: name, client });
    this.#made = { of, setup };
    return setup;
  }
}

function absolute(src: string): string | undefined {
  if (src === '' || !URL.canParse(src, document.baseURI)) return undefined;
  const { href } = new URL(src, document.baseURI);
  return /^https?:/.test(href) ? href.replace(/\/+$/, '') : undefined;
}
