import { createStore } from '@placet/base/core';
import type { ViewCounts } from '@placet/protocol';
import { initialState, type Notice, type QueueState } from './queue-state.js';
import { type Flight, countsAfter } from './verdicts.js';

type WithoutSerial<T> = T extends unknown ? Omit<T, 'serial'> : never;

/** What the server counted: with a page also how many match, and when it looked. */
export interface Counted {
  readonly counts: ViewCounts;
  readonly matching?: number;
  readonly reported?: number;
  readonly at?: number;
}

/** What the parts of a queue share: its state, and what is on its way to the server. */
export interface Desk {
  get(): QueueState;
  subscribe(listener: (state: QueueState) => void): () => void;
  /** Changes some members of the state. */
  set(patch: Partial<QueueState>): void;
  /** Replaces the sentence about the last thing that happened. */
  tell(notice: WithoutSerial<Notice>): void;
  /**
   * Takes the server's counts, and adds what the server does not know yet.
   *
   * @param left How many have left the view, where the server does not say how many match now.
   */
  count(page: Counted, left?: number): void;
  /** Comments that are shown as moved already, until the returned function is called. */
  depart(flight: Flight): () => void;
  /** Somebody has moved the focus by hand. */
  moved(): void;
  /** How often that was. */
  moves(): number;
  /**
   * Begins to ask the server for comments. The returned function ends it, and names those that are on their way, or were
   * since: an answer may be older than they are.
   */
  asking(): () => ReadonlySet<string>;
  /** These have come back, whatever was on its way. */
  back(ids: ReadonlySet<string>): void;
  /** The server is in reach: that it was not is no news any more. */
  reached(): void;
  /** Shows a failed request: an ended session leads to the signed-out page. */
  fail(code: string, patch: Partial<QueueState>): void;
}

const unreachable: ReadonlySet<string> = new Set(['offline', 'unavailable']);

/** Makes an empty desk. */
export function createDesk(): Desk {
  const state = createStore<QueueState>(initialState);
  const flights = new Set<Flight>();
  const asked = new Set<Set<string>>();
  let counts: ViewCounts | undefined;
  let matching: number | undefined;
  let serial = 0;
  let moves = 0;

  const set = (patch: Partial<QueueState>): void => state.set({ ...state.get(), ...patch });
  const recount = (): void => {
    if (!counts) return;
    const leaving = [...flights].flatMap(({ items }) => items).length;
    set({
      counts: countsAfter(counts, flights),
      matching: matching === undefined ? undefined : Math.max(0, matching - leaving),
    });
  };

  return {
    get: () => state.get(),
    subscribe: (listener) => state.subscribe(listener),
    set,
    tell(notice) {
      serial += 1;
      set({ notice: { ...notice, serial } });
    },
    count(page, left = 0) {
      ({ counts } = page);
      matching = page.matching ?? (matching === undefined ? undefined : matching - left);
      if (page.at !== undefined) set({ seenAt: page.at });
      if (page.reported !== undefined) set({ reported: page.reported });
      recount();
    },
    depart(flight) {
      flights.add(flight);
      for (const departed of asked) for (const { id } of flight.items) departed.add(id);
      recount();
      return () => {
        flights.delete(flight);
        recount();
      };
    },
    moved() {
      moves += 1;
    },
    moves: () => moves,
    asking() {
      const departed = new Set([...flights].flatMap(({ items }) => items.map(({ id }) => id)));
      asked.add(departed);
      return () => {
        asked.delete(departed);
        return departed;
      };
    },
    back(ids) {
      for (const departed of asked) for (const id of ids) departed.delete(id);
    },
    reached() {
      const { notice } = state.get();
      if (notice?.kind === 'failed' && unreachable.has(notice.code)) set({ notice: undefined });
    },
    fail(code, patch) {
      if (code !== 'sign_in_required') set(patch);
      // What was on the desk is no longer for these eyes.
      else set({ ...initialState, session: { status: 'out', code } });
    },
  };
}
