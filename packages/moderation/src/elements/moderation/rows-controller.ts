import type { ModerationItem } from '@placet/protocol';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** New rows between two frames: about two screens, and little enough to be laid out before anybody notices. */
export const mostNewRows = 8;

/**
 * Draws a long list a few rows at a time, with a frame painted in between, so that whoever types or scrolls meanwhile is
 * never kept waiting by it. Rows that are there already are always drawn, and so is the one that is looked at.
 */
export class RowsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn: ReadonlySet<string> = new Set();
  /** New rows since the last frame. */
  #added = 0;
  #isComplete = true;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The rows to draw now, for a list that is being drawn.
   *
   * @param looked The comment that is looked at, which does not wait for its turn.
   */
  take(items: readonly ModerationItem[], looked: string | undefined): readonly ModerationItem[] {
    const isNew = ({ id }: ModerationItem): boolean => !this.#drawn.has(id);
    const first = items.filter((item) => isNew(item) && item.id === looked);
    const others = items.filter((item) => isNew(item) && item.id !== looked);
    const room = Math.max(0, mostNewRows - this.#added - first.length);
    const added = new Set([...first, ...others.slice(0, room)]);
    const rows = items.filter((item) => !isNew(item) || added.has(item));
    this.#added += added.size;
    this.#drawn = new Set(rows.map(({ id }) => id));
    this.#isComplete = rows.length === items.length;
    return rows;
  }

  hostUpdated(): void {
    if (this.#added === 0 || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      // After the frame: what is added in it would still be laid out in it.
      setTimeout(() => {
        this.#frame = undefined;
        this.#added = 0;
        if (!this.#isComplete) this.#host.requestUpdate();
      });
    });
  }

  hostDisconnected(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#added = 0;
  }
}
