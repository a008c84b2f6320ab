/**
 * JSON in `localStorage` that never throws: a visitor who blocks storage, or has none left, loses
 * the convenience and not the comment.
 */
export interface LocalJson {
  read(key: string): unknown;
  /** What is there as it is, not as JSON. */
  readText(key: string): string | undefined;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** Tells whether there is a key that begins so. */
  has(beginning: string): boolean;
  /** Removes every key that begins so. */
  removeAll(beginning: string): void;
}

/** The real one. */
export const localJson: LocalJson = {
  read: (key) =>
    attempt((): unknown => {
      const text = localStorage.getItem(key);
      return text === null ? undefined : JSON.parse(text);
    }),
  readText: (key) => attempt(() => localStorage.getItem(key) ?? undefined),
  write(key, value) {
    attempt(() => {
      localStorage.setItem(key, JSON.stringify(value));
    });
  },
  remove(key) {
    attempt(() => {
      localStorage.removeItem(key);
    });
  },
  has: (beginning) =>
    attempt(() => Object.keys(localStorage).some((key) => key.startsWith(beginning))) ?? false,
  removeAll(beginning) {
    attempt(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(beginning)) localStorage.removeItem(key);
      }
    });
  },
};

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
