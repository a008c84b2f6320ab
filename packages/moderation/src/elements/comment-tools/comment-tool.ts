import type { ModerationItem } from '@placet/protocol';
import {
  css,
  type CSSResultGroup,
  html,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { CommentToolsClient } from '../../clients/comment-tools-http.js';
import { commentToolsCatalogs } from '../../strings/comment-tools/catalogs.js';
import type { CommentToolsStrings } from '../../strings/comment-tools/strings.js';
import type { FormWords } from '../draft/form-words.js';
import { WordsController } from '../draft/words-controller.js';
import { type PartView, RoomPart } from '../room/room-part.js';

/** What a tool is drawn from. */
export type ToolView = PartView<CommentToolsStrings>;

/** Something was done about a comment, or its author: the queue is to be looked at again. */
export class CommentDoneEvent extends Event {
  constructor() {
    super('placet-moderation-comment-done');
  }
}

/** The comment was changed elsewhere since it was seen: it is to be read anew. */
export class CommentStaleEvent extends Event {
  /** Whoever listens puts the reading here: the tool waits for it. */
  reading: Promise<void> | undefined;

  constructor() {
    super('placet-moderation-comment-stale');
  }
}

/** What the tools have in common: a comment, and a way out. */
export abstract class CommentTool extends RoomPart<CommentToolsStrings, CommentToolsClient> {
  static override properties: PropertyDeclarations = {
    ...RoomPart.properties,
    item: { attribute: false },
    words: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    RoomPart.styles,
    css`
      section {
        margin-block-start: 8px;
      }
    `,
  ];

  /** Where the focus goes when it opens. */
  protected readonly firstField: string = 'textarea';

  readonly #words = new WordsController(this, () => this.firstField);

  /** The comment it is about. */
  declare item: ModerationItem | undefined;

  /** What was typed into it before; it is put into the form once. */
  declare words: FormWords | undefined;

  constructor() {
    super(commentToolsCatalogs);
    this.item = undefined;
    this.words = undefined;
  }

  override firstUpdated(): void {
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
  }

  /** Puts the focus into its first field. */
  override focus(): void {
    this.#words.focus();
  }

  /** Leaves without doing anything; what was typed may be handed back later. */
  protected close(): void {
    this.dispatchEvent(new Event('cancel'));
  }

  /** Nothing of what was typed is to be kept. */
  protected dropWords(): void {
    this.#words.drop();
  }

  /** Leaves, and throws away what was typed. */
  protected cancel(): void {
    this.dropWords();
    this.close();
  }

  /** Says that it is done. */
  protected finish(): void {
    this.dropWords();
    this.dispatchEvent(new CommentDoneEvent());
  }

  /** The button that does it, and the way out. */
  protected buttons(strings: CommentToolsStrings, act: string): TemplateResult {
    return html`<p class="buttons">
      <button class="verdict">${act}</button>
      <button type="button" class="quiet" @click=${() => this.cancel()}>${strings.cancel}</button>
    </p>`;
  }
}
