import { complain, hostStyles } from '@placet/base';
import {
  type CSSResultGroup,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { HttpModerationOptions } from '../../clients/http-call.js';
import { controlStyles } from '../moderation/controls.styles.js';
import { roomStyles } from './room.styles.js';

/** What the rooms beside the queue have in common: a back end, found as `<placet-moderation>` finds its own. */
export abstract class RoomElement<Client> extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    site: {},
    client: { attribute: false },
  };
  static override styles: CSSResultGroup = [hostStyles, controlStyles, roomStyles];

  /** The server's address; the page's own origin by default. */
  declare src: string | undefined;

  /** Which of the server's sites to look after; `default` by default. */
  declare site: string | undefined;

  /** Another back end than a Placet server; then `src` and `site` are not used. */
  declare client: Client | undefined;

  /** The back end in use. */
  protected backEnd: Client | undefined;

  readonly #connect: (options: HttpModerationOptions) => Client;

  constructor(connect: (options: HttpModerationOptions) => Client) {
    super();
    this.#connect = connect;
    this.src = undefined;
    this.site = undefined;
    this.client = undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isNew = changed.has('src') || changed.has('site') || changed.has('client');
    if (this.backEnd && !isNew) return;
    const { client, src, site } = this;
    const isAddress = src !== undefined && URL.canParse(src, document.baseURI);
    if (src !== undefined && !isAddress) {
      complain(this, 'src', src, 'the address of a Placet server');
    }
    this.backEnd = client ?? this.#connect({ src: isAddress ? src : undefined, site });
  }
}
