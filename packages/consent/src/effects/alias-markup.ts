import { questionFor } from '../core/migrate/imported.js';

/** The elements that other tools hold back, by the attribute that names what they wait for. */
const marks: readonly (readonly [attribute: string, selector: string])[] = [
  // vanilla-cookieconsent 2
  ['data-cookiecategory', 'script[type="text/plain"],iframe[data-src],img[data-src]'],
  // Klaro, and Orejime up to 2
  ['data-name', 'script:is([type="text/plain"],[type="opt-in"]),iframe[data-src],img[data-src]'],
  // Orejime 3
  ['data-purpose', 'template'],
  // Cookiebot
  ['data-cookieconsent', 'script[type="text/plain"],iframe,img'],
  // Complianz, and vanilla-cookieconsent 3, whose markup is Placet's but for the address
  ['data-category', '[data-cmplz-src],[data-src-cmplz]'],
];

/** Where other tools keep the address that must not be asked for yet. */
const addresses = ['data-cookieblock-src', 'data-cmplz-src', 'data-src-cmplz'];

/** What opens other tools' preferences. */
const openers = [
  '[data-cc="show-preferencesModal"]',
  '[data-cc="c-settings"]',
  '[href="#tarteaucitron"]',
  '.cmplz-show-banner',
  '.cmplz-manage-consent',
].join();

const all = marks.map(([attribute, selector]) => `:is(${selector})[${attribute}]`).join();

/**
 * Writes other tools' markup as Placet's, now and whenever elements are added.
 *
 * @param names The questions that the tools' names stand for, where they are others.
 * @param isLate Whether a gate has looked at the page before.
 */
export function aliasMarkup(names: Readonly<Record<string, string>>, isLate: boolean): void {
  const alias = (root: ParentNode): void => {
    for (const element of found(root, all)) {
      if (!rewrite(element, names) || !isLate) continue;
      // A gate sees what is added, and so the element is added again.
      element.parentNode?.insertBefore(element, element.nextSibling);
    }
    for (const element of found(root, openers))
      element.setAttribute('command', '--placet-preferences');
  };
  // Before the gate's own, which is told after this one.
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLElement) alias(node);
  }).observe(document, { childList: true, subtree: true });
  alias(document);
}

function found(root: ParentNode, selector: string): readonly HTMLElement[] {
  const inside = Array.from(root.querySelectorAll<HTMLElement>(selector));
  return root instanceof HTMLElement && root.matches(selector) ? [root, ...inside] : inside;
}

/** Rewrites one element; `false` where there is nothing to rewrite. */
function rewrite(element: HTMLElement, names: Readonly<Record<string, string>>): boolean {
  const mark = marks.find(
    ([attribute, selector]) => element.hasAttribute(attribute) && element.matches(selector),
  );
  if (!mark) return false;
  const [attribute] = mark;
  const waitsFor = (element.getAttribute(attribute) ?? '').split(/\s*,\s*/).filter(Boolean);
  for (const name of addresses) {
    const address = element.getAttribute(name);
    if (address === null) continue;
    element.dataset['src'] = address;
    element.removeAttribute(name);
    element.removeAttribute('src');
  }
  if (attribute !== 'data-category') element.removeAttribute(attribute);
  if (element instanceof HTMLScriptElement) element.type = 'text/plain';
  const [last, ...others] = waitsFor.toReversed();
  if (!last) return false;
  gateBy(element, last, names);
  // What waits for several things waits for one after the other; an empty template asks about the last from the beginning.
  let outermost = element;
  for (const other of others) {
    const [wrapper, question] = [
      document.createElement('template'),
      document.createElement('template'),
    ];
    gateBy(wrapper, other, names);
    gateBy(question, last, names);
    outermost.replaceWith(question, wrapper);
    wrapper.content.append(outermost);
    outermost = wrapper;
  }
  return true;
}

function gateBy(element: HTMLElement, name: string, names: Readonly<Record<string, string>>): void {
  const [category, service] = questionFor(name, names).split('/');
  element.dataset['category'] = category;
  if (service) element.dataset['service'] = service;
}
