import { limits } from '@placet/protocol';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type DraftPlace,
  type FieldName,
  fieldNames,
  type FieldValues,
  type Room,
  roomIn,
} from '../../core/index.js';
import type { CommentsSetup } from '../../setup.js';

/** Close enough to the limit that a person wants to know. */
const nearLimit = 500;

/** Long enough that a fast typist does not write to the disk with every letter. */
const saveAfterMs = 300;

/**
 * What stands in a form: restored from the draft, saved while it is typed, kept when it is left.
 *
 * The fields themselves hold the text and nothing is drawn again for a letter, so that typing is as
 * fast as in a plain page.
 */
export class Typed implements ReactiveController {
  /** How much fits still, where that is worth saying. */
  room: Room | undefined;
  /** The id that these very words were sent under before. */
  id: string | undefined;

  #form: HTMLFormElement | undefined;
  #setup: CommentsSetup | undefined;
  #place: DraftPlace = { thread: '' };
  #startedAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#save);
  }

  hostDisconnected(): void {
    this.#save();
    removeEventListener('pagehide', this.#save);
  }

  /** Fills a form that was just drawn, or whose place has changed, with its draft. */
  follow(form: HTMLFormElement, setup: CommentsSetup, place: DraftPlace): void {
    const isSame =
      form === this.#form &&
      place.thread === this.#place.thread &&
      place.parent === this.#place.parent;
    if (isSame && setup === this.#setup) return;
    this.#save();
    this.#form = form;
    this.#setup = setup;
    this.#place = place;
    const draft = setup.drafts.read(place);
    const remembered = setup.remembered.read();
    this.id = draft?.id;
    this.#put('text', draft?.text ?? '');
    this.#put('name', draft?.name || (remembered?.name ?? ''));
    this.#put('website', draft?.website || (remembered?.website ?? ''));
    this.#put('email', remembered?.email ?? '');
    const box = this.#box();
    if (box) box.checked = remembered !== undefined;
    this.room = room(draft?.text ?? '');
  }

  /** What stands in the fields now; a field that is not shown is empty. */
  values(): FieldValues {
    const entries = fieldNames.map((name) => [name, this.#field(name)?.value ?? ''] as const);
    return Object.fromEntries(entries) as Record<FieldName, string>;
  }

  /** The clock of the first key press starts. */
  start(): void {
    this.#startedAt ??= performance.now();
  }

  /** Milliseconds since the first key press. */
  elapsed(): number | undefined {
    return this.#startedAt === undefined ? undefined : performance.now() - this.#startedAt;
  }

  /** What a robot wrote where no person can. */
  trap(): string | undefined {
    return this.#form?.querySelector<HTMLInputElement>('.trap input')?.value || undefined;
  }

  wantsRemembering(): boolean {
    return this.#box()?.checked ?? false;
  }

  /** Something was typed. Tells whether what is said about the room has changed. */
  change(): boolean {
    this.start();
    this.id = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, saveAfterMs);
    const before = this.room;
    this.room = room(this.#field('text')?.value ?? '');
    return before !== undefined || this.room !== undefined;
  }

  /** The words leave under this id: kept, so that a second attempt is the same comment. */
  sentAs(id: string): void {
    this.id = id;
    this.#save();
  }

  /** The id is worth nothing any more: it belongs to another comment, or was refused. */
  forgetId(): void {
    this.id = undefined;
    this.#save();
  }

  /** The comment has arrived: the text goes, the rest stays for the next one. */
  sent({ name, email, website }: FieldValues): void {
    this.id = undefined;
    this.room = undefined;
    this.#startedAt = undefined;
    this.#put('text', '');
    this.#save();
    if (this.wantsRemembering()) this.#setup?.remembered.write({ name, email, website });
  }

  readonly #save = (): void => {
    clearTimeout(this.#timer);
    if (!this.#form) return;
    const { text, name, website } = this.values();
    this.#setup?.drafts.write(this.#place, { text, name, website, id: this.id });
  };

  #field(name: FieldName): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#form?.querySelector(`#${name}`) ?? null;
  }

  #put(name: FieldName, value: string): void {
    const field = this.#field(name);
    if (field) field.value = value;
  }

  #box(): HTMLInputElement | null {
    return this.#form?.querySelector('[type=checkbox]') ?? null;
  }
}

function room(text: string): Room | undefined {
  return text.length > limits.text - nearLimit ? roomIn(text, limits.text) : undefined;
}
