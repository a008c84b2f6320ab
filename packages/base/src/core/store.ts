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
