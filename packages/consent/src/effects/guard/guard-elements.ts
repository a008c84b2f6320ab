import type { HeldBack } from './guarding.js';
import { wrap } from './wrap.js';

/** What loads something by an attribute. */
type Loader = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

type Attribute = 'src' | 'srcset';

/** As it was given, since it may be a trusted one. */
type Address = string | { toString(): string };

const selector = 'script[src],iframe[src],img[src],img[srcset]';

const isLoader = (node: unknown): node is Loader =>
  node instanceof HTMLScriptElement ||
  node instanceof HTMLIFrameElement ||
  node instanceof HTMLImageElement;

/** The first address of a `srcset`: the others are of the same place. */
const addressOf = (value: Address, attribute: Attribute): string =>
  attribute === 'srcset' ? (value.toString().trim().split(/[\s,]/)[0] ?? '') : value.toString();

/**
 * Stands before what gives a script, a frame or a picture its address, and before what puts one into the page. An
 * element that is held back stays as it is, without its address, and gets it in the moment of consent: its listeners
 * stay, and a script that never had an address has not run.
 *
 * @returns Gives those in the page their addresses, as far as they may have them now. What is in no page, such as a
 *   counting pixel, stays without.
 */
export function guardElements(heldBack: HeldBack): () => void {
  const held = new WeakMap<Loader, Map<Attribute, Address>>();
  const known = new Set<WeakRef<Loader>>();

  /** Whether it was kept from the element. */
  function hold(element: Loader, attribute: Attribute, value: Address): boolean {
    const values = held.get(element) ?? new Map<Attribute, Address>();
    values.delete(attribute);
    if (heldBack(addressOf(value, attribute), element.localName) === undefined) return false;
    if (!held.has(element)) {
      held.set(element, values);
      known.add(new WeakRef(element));
    }
    values.set(attribute, value);
    return true;
  }

  function release(element: Loader): void {
    for (const [attribute, value] of held.get(element) ?? [])
      if (heldBack(addressOf(value, attribute)) === undefined)
        element.setAttribute(attribute, value as string);
  }

  /** Before it comes into the page: gives it what it may have by now, and takes from it what it may not have. */
  function look(element: Loader): void {
    release(element);
    for (const attribute of ['src', 'srcset'] as const) {
      const value = element.getAttribute(attribute);
      if (value !== null && hold(element, attribute, value)) element.removeAttribute(attribute);
    }
  }

  guardAttributes(hold, (element, attribute) => held.get(element)?.get(attribute)?.toString());
  guardInsertion((node) => {
    if (isLoader(node)) look(node);
    if (node instanceof Element || node instanceof DocumentFragment)
      for (const loader of node.querySelectorAll<Loader>(selector)) look(loader);
  });

  return () => {
    for (const reference of known) {
      const element = reference.deref();
      if (element?.isConnected) release(element);
      if (!element || held.get(element)?.size === 0) known.delete(reference);
    }
  };
}

function guardAttributes(
  hold: (element: Loader, attribute: Attribute, value: Address) => boolean,
  waiting: (element: Loader, attribute: Attribute) => string | undefined,
): void {
  wrap(Element.prototype, 'setAttribute', (element, next, name, value) => {
    const attribute = String(name).toLowerCase();
    const isGuarded = isLoader(element) && (attribute === 'src' || attribute === 'srcset');
    return isGuarded && hold(element, attribute, value as Address) ? undefined : next();
  });
  const properties: readonly (readonly [prototype: Loader, attribute: Attribute])[] = [
    [HTMLScriptElement.prototype, 'src'],
    [HTMLIFrameElement.prototype, 'src'],
    [HTMLImageElement.prototype, 'src'],
    [HTMLImageElement.prototype, 'srcset'],
  ];
  for (const [prototype, attribute] of properties) {
    const own = Object.getOwnPropertyDescriptor(prototype, attribute);
    if (!own) continue;
    // What looks for the address that it set finds it.
    wrap(own, 'get', (element, next) => waiting(element as Loader, attribute) ?? next());
    wrap(own, 'set', (element, next, value) =>
      hold(element as Loader, attribute, value as Address) ? undefined : next(),
    );
    Object.defineProperty(prototype, attribute, own);
  }
}

/** Looks at each node that code puts into a tree, before it is there. */
function guardInsertion(look: (node: unknown) => void): void {
  const trees: readonly (readonly [object, readonly string[]])[] = [
    [Node.prototype, ['appendChild', 'insertBefore', 'replaceChild']],
    [Element.prototype, ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']],
    [Element.prototype, ['insertAdjacentElement']],
    [CharacterData.prototype, ['before', 'after', 'replaceWith']],
    [DocumentFragment.prototype, ['append', 'prepend', 'replaceChildren']],
  ];
  for (const [prototype, names] of trees) {
    for (const name of names) {
      wrap(prototype, name, (_, next, ...nodes) => {
        for (const node of nodes) look(node);
        return next();
      });
    }
  }
}
