import type { ModeratorSession } from '@placet/protocol';
import { savedFilters, type SavedFilter } from './saved-filters.js';
import type { OpenTool, Room } from './scene.js';
import { ToolDrafts } from './tool-drafts.js';

/** What can be changed by an act. */
export interface DeskMemory {
  /** The comment whose address is being asked for. */
  readonly asking: string | undefined;
  readonly tool: OpenTool | undefined;
  /** Long comments that are shown in full. */
  readonly expanded: ReadonlySet<string>;
  readonly saved: readonly SavedFilter[];
  /** What is shown instead of the comments. */
  readonly room: Room | undefined;
}

const nothingOpen: Omit<DeskMemory, 'saved'> = {
  asking: undefined,
  tool: undefined,
  expanded: new Set(),
  room: undefined,
};

/**
 * What the desk keeps besides the queue: what is unfolded, asked, open or typed. It outlives a session that ends, for the
 * same person to come back to, and for nobody else.
 */
export class Memory {
  readonly drafts: ToolDrafts = new ToolDrafts();
  /** Rooms that were opened. */
  readonly opened: Set<Room> = new Set();
  #now: DeskMemory = { ...nothingOpen, saved: savedFilters() };
  #person: ModeratorSession | undefined;

  get now(): DeskMemory {
    return this.#now;
  }

  /** Who was signed in last; `undefined` where nothing is kept for anybody. */
  get person(): ModeratorSession | undefined {
    return this.#person;
  }

  set(patch: Partial<DeskMemory>): void {
    this.#now = { ...this.#now, ...patch };
    if (patch.room) this.opened.add(patch.room);
  }

  /** Somebody is signed in: what another person left is not for them. */
  meet(person: ModeratorSession): void {
    if (this.#person && this.#person.moderator !== person.moderator) this.forget();
    this.#person = person;
  }

  /** Forgets what belongs to a person; filters belong to the device. */
  forget(): void {
    this.#now = { ...nothingOpen, saved: this.#now.saved };
    this.#person = undefined;
    this.drafts.clear();
    this.opened.clear();
  }
}
