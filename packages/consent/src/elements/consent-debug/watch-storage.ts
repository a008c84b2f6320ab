/** Something that was stored on the device, and the script that did it. */
export interface StoredThing {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage';
  readonly name: string;
  /** The address of the script; `undefined` for what was there before anybody looked, or came with a response. */
  readonly by: string | undefined;
}

/**
 * Watches who stores what, by standing before `document.cookie` and `Storage.setItem`: for development, and only there.
 *
 * @returns What is stored now, and a way to stop.
 */
export function watchStorage(changed: () => void): {
  list(): readonly StoredThing[];
  stop(): void;
} {
  const writers = new Map<string, string>();
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  // oxlint-disable-next-line unbound-method -- called with the storage that it was called on
  const { setItem } = Storage.prototype;
  const note = (kind: StoredThing['kind'], name: string): void => {
    const by = writerOf(new Error('who').stack);
    if (by) writers.set(`${kind} ${name}`, by);
    queueMicrotask(changed);
  };
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie?.get?.call(document) as string,
    set(value: string) {
      note('cookie', value.split('=')[0]?.trim() ?? '');
      cookie?.set?.call(document, value);
    },
  });
  Storage.prototype.setItem = function set(name, value) {
    note(this === localStorage ? 'localStorage' : 'sessionStorage', name);
    setItem.call(this, name, value);
  };
  return {
    list() {
      const cookies = document.cookie.split('; ').map((one) => one.split('=')[0] ?? '');
      return [
        ...named('cookie', cookies),
        ...named('localStorage', Object.keys(localStorage)),
        ...named('sessionStorage', Object.keys(sessionStorage)),
      ].map((thing) => ({ ...thing, by: writers.get(`${thing.kind} ${thing.name}`) }));
    },
    stop() {
      Reflect.deleteProperty(document, 'cookie');
      Storage.prototype.setItem = setItem;
    },
  };
}

function named(
  kind: StoredThing['kind'],
  names: readonly string[],
): readonly Omit<StoredThing, 'by'>[] {
  return names.filter(Boolean).map((name) => ({ kind, name }));
}

/** The first address in a stack that is not this file's. */
function writerOf(stack = ''): string | undefined {
  const addresses = [...stack.matchAll(/(?:https?|blob|data):[^\s)]+/g)].map(([address]) =>
    address.replace(/(:\d+){1,2}$/, ''),
  );
  const [own] = addresses;
  return addresses.find((address) => address !== own);
}
