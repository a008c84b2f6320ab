import { createStore, type Readable } from '@placet/base/core';
import type { AuditAct } from '@placet/protocol';
import { errorCode } from './error-code.js';
import type { AuditClient } from './ports.js';

/** What of the audit log is shown. */
export interface LogState {
  readonly acts: readonly AuditAct[];
  readonly loading: boolean;
  /** There are older ones. */
  readonly next: string | null;
  /** Why it could not be loaded: a problem code or `offline`. */
  readonly failure: string | undefined;
}

/** The audit log, newest act first. */
export interface Log extends Readable<LogState> {
  /** Loads the newest acts. */
  load(): Promise<void>;
  /** Adds older ones. */
  more(): Promise<void>;
}

const pageSize = 50;

/** Reads the log through a client. */
export function createLog(client: AuditClient): Log {
  const state = createStore<LogState>({
    acts: [],
    loading: false,
    next: null,
    failure: undefined,
  });
  let ticket = 0;

  async function read(after: string | undefined): Promise<void> {
    const mine = (ticket += 1);
    state.set({ ...state.get(), loading: true, failure: undefined });
    try {
      const { items, next } = await client.audit({ limit: pageSize, after });
      if (mine !== ticket) return;
      const before = after === undefined ? [] : state.get().acts;
      state.set({ acts: [...before, ...items], next, loading: false, failure: undefined });
    } catch (error) {
      if (mine === ticket) {
        state.set({ ...state.get(), loading: false, failure: errorCode(error) });
      }
    }
  }

  return {
    get: () => state.get(),
    subscribe: (listener) => state.subscribe(listener),
    load: () => read(undefined),
    async more() {
      const { next, loading } = state.get();
      if (next !== null && !loading) await read(next);
    },
  };
}
