import type { SmallElement } from '@placet/base';
import type { ReactiveController } from 'lit';
import type { Arrival, DraftPlace, Outgoing } from '../../core/index.js';
import type { Sending } from '../../setup.js';

/** Which forms of a page show what is on its way: a reply belongs to the form under its comment while that is open. */
const openForms = new WeakMap<Sending, Map<OutgoingController, string>>();

/** Follows what is on its way from one form, and tells what arrives. */
export class OutgoingController implements ReactiveController {
  readonly #host: SmallElement;
  readonly #sending: Sending;
  readonly #getPlace: () => DraftPlace;
  readonly #arrived: (arrival: Arrival) => void;
  readonly #forms: Map<OutgoingController, string>;
  #stop: (() => void)[] = [];

  constructor(
    host: SmallElement,
    sending: Sending,
    getPlace: () => DraftPlace,
    arrived: (arrival: Arrival) => void,
  ) {
    this.#host = host;
    this.#sending = sending;
    this.#getPlace = getPlace;
    this.#arrived = arrived;
    this.#forms = openForms.get(sending) ?? new Map<OutgoingController, string>();
    openForms.set(sending, this.#forms);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#stop.length > 0) return;
    const { outbox } = this.#sending;
    this.#forms.set(this, placeKey(this.#getPlace()));
    this.#stop = [
      outbox.subscribe(() => {
        this.#host.requestUpdate();
      }),
      outbox.onArrival((arrival) => {
        if (this.#isMine(arrival.item)) this.#arrived(arrival);
      }),
    ];
    addEventListener('online', this.#reconnect);
    addEventListener('pageshow', this.#reconnect);
    document.addEventListener('visibilitychange', this.#reconnect);
  }

  hostUpdate(): void {
    if (this.#stop.length > 0) this.#forms.set(this, placeKey(this.#getPlace()));
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#reconnect);
    removeEventListener('pageshow', this.#reconnect);
    document.removeEventListener('visibilitychange', this.#reconnect);
    this.#forms.delete(this);
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  /** What is on its way from this form. */
  get items(): readonly Outgoing[] {
    return this.#sending.outbox.get().filter(({ item }) => this.#isMine(item));
  }

  #isMine({ thread, submission: { parent } }: Outgoing['item']): boolean {
    const place = this.#getPlace();
    if (thread !== place.thread) return false;
    if (parent === place.parent) return true;
    const isOther = [...this.#forms.values()].includes(placeKey({ thread, parent }));
    return place.parent === undefined && !isOther;
  }

  readonly #reconnect = (): void => {
    if (document.visibilityState === 'visible') void this.#sending.outbox.reconnected();
  };
}

function placeKey({ thread, parent }: DraftPlace): string {
  return JSON.stringify([thread, parent]);
}
