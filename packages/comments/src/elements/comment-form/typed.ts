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
import type { Writing } from '../../setup.js';

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
  /** The text was found here, not typed now; or it was, and was thrown away. */
  draft: 'restored' | 'discarded' | undefined;

  readonly #writing: Writing;
  #form: HTMLFormElement | undefined;
  #place: DraftPlace = { thread: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #discarded = '';

  constructor(host: ReactiveControllerHost, writing: Writing) {
    this.#writing = writing;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#save);
  }

  hostDisconnected(): void {
    this.#save();
    removeEventListener('pagehide', this.#save);
  }

  /** Fills a form that was just drawn, or moved to another place, with its draft. */
  follow(form: HTMLFormElement, place: DraftPlace): void {
    const isFilled = form === this.#form;
    if (isFilled && place.thread === this.#place.thread && place.parent === this.#place.parent)
      return;
    if (isFilled) this.#save();
    this.#form = form;
    this.#place = place;
    const draft = this.#writing.drafts.read(place);
    const remembered = this.#writing.remembered.read();
    // What was typed while this was on its way stays as it is.
    const typed = isFilled ? undefined : this.values();
    this.#put('text', typed?.text || (draft?.text ?? ''));
    this.#put('name', typed?.name || draft?.name || (remembered?.name ?? ''));
    this.#put('website', typed?.website || draft?.website || (remembered?.website ?? ''));
    this.#put('email', typed?.email || (remembered?.email ?? ''));
    const box = this.#box();
    if (box && remembered) box.checked = true;
    const { text, name, website } = this.values();
    const isDraft = text === draft?.text && name === draft.name && website === draft.website;
    this.id = isDraft ? draft.id : undefined;
    this.room = roomNear(text);
    this.draft =
      draft && text !== '' && text === draft.text && text !== typed?.text ? 'restored' : undefined;
    if (typed?.text) this.#save();
  }

  /** Throws a restored text away; it can still be taken back. */
  discardDraft(): void {
    this.#discarded = this.values().text;
    this.#replace('', 'discarded');
  }

  /** Takes back what was thrown away. */
  undoDiscard(): void {
    this.#replace(this.#discarded, 'restored');
  }

  /** What stands in the fields now; a field that is not shown is empty. */
  values(): FieldValues {
    const entries = fieldNames.map((name) => [name, this.#field(name)?.value ?? ''] as const);
    return Object.fromEntries(entries) as Record<FieldName, string>;
  }

  /** What a robot wrote where no person can. */
  trap(): string | undefined {
    return this.#form?.querySelector<HTMLInputElement>('.trap input')?.value || undefined;
  }

  /** Whoever writes wants to be told of replies by mail. */
  wantsReplyMail(): boolean {
    return this.#box('replyMail')?.checked ?? false;
  }

  /** Something was typed. Tells whether what is said about the room has changed. */
  change(): boolean {
    this.id = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, saveAfterMs);
    const before = this.room ?? this.draft;
    this.draft = undefined;
    this.room = roomNear(this.#field('text')?.value ?? '');
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
    this.draft = undefined;
    this.#put('text', '');
    this.#save();
    // Asked for anew with each comment.
    const replyMail = this.#box('replyMail');
    if (replyMail) replyMail.checked = false;
    if (this.#box()?.checked) this.#writing.remembered.write({ name, email, website });
  }

  /** Nothing stands in the text. */
  isEmpty(): boolean {
    return this.values().text.trim() === '';
  }

  /** A comment comes back that was sent under this id. */
  restore({ text }: FieldValues, id: string): void {
    this.#put('text', text);
    this.room = roomNear(text);
    this.sentAs(id);
  }

  /** A comment comes back, before what was typed since. */
  takeBack(text: string): void {
    const { text: since } = this.values();
    this.#put('text', since.trim() === '' ? text : `${text}\n\n${since}`);
    this.change();
    this.#save();
  }

  /** Saves, and lets the form go. */
  leave(): void {
    this.hostDisconnected();
    this.#form = undefined;
  }

  #replace(text: string, draft: 'restored' | 'discarded'): void {
    this.#put('text', text);
    this.change();
    this.#save();
    this.draft = draft;
    this.#field('text')?.focus();
  }

  readonly #save = (): void => {
    clearTimeout(this.#timer);
    if (!this.#form) return;
    const { text, name, website } = this.values();
    this.#writing.drafts.write(this.#place, { text, name, website, id: this.id });
  };

  #field(name: FieldName): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#form?.querySelector(`#${name}`) ?? null;
  }

  #put(name: FieldName, value: string): void {
    const field = this.#field(name);
    if (field) field.value = value;
  }

  #box(name = 'remember'): HTMLInputElement | null {
    return this.#form?.querySelector(`[name=${name}]`) ?? null;
  }
}

function roomNear(text: string): Room | undefined {
  return text.length > limits.text - nearLimit ? roomIn(text, limits.text) : undefined;
}
