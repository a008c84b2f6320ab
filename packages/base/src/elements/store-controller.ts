import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Readable } from '../core/store.js';

/** Renders its host again whenever a store changes, whichever store that is by then. */
export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #getStore: () => Readable<T> | undefined;
  #store: Readable<T> | undefined;
  #stop: (() => void) | undefined;

  /** @param getStore Read before each update, since a store is often assigned late, or replaced. */
  constructor(host: ReactiveControllerHost, getStore: () => Readable<T> | undefined) {
    this.#host = host;
    this.#getStore = getStore;
    host.addController(this);
  }

  /** The store's value now; `undefined` while there is no store. */
  get value(): T | undefined {
    return this.#getStore()?.get();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  // Subscribes here and not on connection, so that a store assigned or replaced later is followed too.
  hostUpdate(): void {
    const store = this.#getStore();
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = store?.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }
}
