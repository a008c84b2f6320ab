import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type FormWords, putWords, wordsIn } from './form-words.js';
import { WordsEvent } from './words-event.js';

/** A tool with a form, which may be given what was typed into it before. */
export interface WordsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly words: FormWords | undefined;
}

/**
 * Puts into the form of a tool what was typed before, says what is typed, and puts the focus into its first field when it
 * opens. The tool itself keeps nothing: it goes away with its comment.
 */
export class WordsController implements ReactiveController {
  readonly #host: WordsHost;
  readonly #firstField: () => string;
  #hasFilled = false;
  #hasFocused = false;

  /** @param firstField Finds where the focus goes. */
  constructor(host: WordsHost, firstField: () => string) {
    this.#host = host;
    this.#firstField = firstField;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('input', this.#tell);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('input', this.#tell);
  }

  hostUpdated(): void {
    // The words of the language come a moment after the element, and some forms later still.
    const form = this.#form;
    if (form && !this.#hasFilled) {
      this.#hasFilled = true;
      if (this.#host.words) putWords(form, this.#host.words);
    }
    if (!this.#hasFocused) this.#hasFocused = this.focus();
  }

  /** Puts the focus into the first field. @returns Whether there is one. */
  focus(): boolean {
    const field = this.#host.renderRoot.querySelector<HTMLElement>(this.#firstField());
    field?.focus();
    // By itself a browser may bring no more than the caret into view.
    field?.scrollIntoView({ block: 'nearest' });
    return field !== null;
  }

  /** Nothing of it is to be kept. */
  drop(): void {
    this.#form?.reset();
    this.#host.dispatchEvent(new WordsEvent(undefined));
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  readonly #tell = (): void => {
    const form = this.#form;
    if (form) this.#host.dispatchEvent(new WordsEvent(wordsIn(form)));
  };
}
