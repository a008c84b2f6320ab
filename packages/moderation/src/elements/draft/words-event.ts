import type { FormWords } from './form-words.js';

/** What was typed into a tool of the desk and would be lost with it has changed; does not bubble. */
export class WordsEvent extends Event {
  /** `undefined` where nothing would be lost: it was sent, or thrown away. */
  readonly words: FormWords | undefined;

  constructor(words: FormWords | undefined) {
    super('placet-moderation-words');
    this.words = words;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'placet-moderation-words': WordsEvent;
  }
}
