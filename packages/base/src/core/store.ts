/**
 * State that can be read now and watched from now on: what every core hands to its elements.
 *
 * A nanostores atom fits, a Svelte store fits, and React reads it with `useSyncExternalStore`.
 */
export interface Readable<T> {
  /** The value at this moment. */
  get(): T;
  /** Calls `listener` at once and after each change, until the returned function is called. */
  subscribe(listener: (value: T) => void): () => void;
}

/** State that its owner can also change. */
export interface Store<T> extends Readable<T> {
  /** Replaces the value and tells everybody who watches. */
  set(value: T): void;
}

/** Makes a store. The one who made it hands it on as {@link Readable}. */
export function createStore<T>(value: T): Store<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      // Wrapped, so that the same function may watch twice and stop once.
      const one = (next: T): void => {
        listener(next);
      };
      listeners.add(one);
      listener(value);
      return () => {
        listeners.delete(one);
      };
    },
  };
}
