import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Goes to the comment that the page's address names, when it is opened and whenever it changes. */
export class PermalinkController implements ReactiveController {
  /** The comment in the page's address, also where it is not here. */
  target: string | undefined;
  /** The page's address names a comment that this thread does not have. */
  isMissing = false;

  readonly #host: ReactiveControllerHost;
  readonly #reveal: (id: string) => Promise<boolean>;
  #followed: string | undefined;

  /** @param reveal Shows a comment and moves there; resolves with `false` where there is no such one. */
  constructor(host: ReactiveControllerHost, reveal: (id: string) => Promise<boolean>) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  /** Follows the page's address once the thread is there; not again when it is loaded again. */
  followPage(): void {
    const id = commentInAddress();
    if (id !== undefined && id !== this.#followed) this.follow(id);
  }

  /** Goes to a comment. */
  follow(id: string): void {
    this.#followed = id;
    void this.#go(id);
  }

  readonly #changed = (): void => {
    const id = commentInAddress();
    if (id === undefined) {
      this.target = undefined;
      this.isMissing = false;
      this.#host.requestUpdate();
    } else {
      this.follow(id);
    }
  };

  async #go(id: string): Promise<void> {
    this.target = id;
    this.isMissing = false;
    this.#host.requestUpdate();
    const isHere = await this.#reveal(id);
    if (this.target !== id || isHere) return;
    this.isMissing = true;
    this.#host.requestUpdate();
  }
}

function commentInAddress(): string | undefined {
  return /^#comment-([\w-]+)$/.exec(location.hash)?.[1];
}
