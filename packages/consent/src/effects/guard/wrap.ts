type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Puts something before a method of the browser's.
 *
 * @param instead Gets the object that the method is called on, what does what the method did, and the arguments.
 */
export function wrap(
  owner: object,
  name: string,
  instead: (self: unknown, next: () => unknown, ...args: readonly unknown[]) => unknown,
): void {
  const method = Reflect.get(owner, name) as Method | undefined;
  if (!method) return;
  const wrapped: Method = function (...args) {
    return instead(this, () => method.apply(this, args), ...args);
  };
  Reflect.set(owner, name, wrapped);
}
