import type { Consent } from '../core/consent.js';
import { questionName } from '../core/question-name.js';
import { scriptQueue } from './script-queue.js';

// Named one by one: other tools write `data-category` and `data-href` on links and cards, which ask nothing.
const gated =
  '[data-category]:is(script[type="text/plain"],template,iframe[data-src],img[data-src],link[data-href])';

/** A document, or a shadow root that the gate shall see into. */
export type GateRoot = Document | ShadowRoot;

/** Finds what is gated in a root, now and later. Roots within roots are found only when they are named, too. */
export type Watch = (root: GateRoot) => void;

/**
 * Told after each decision that was kept, on this page or elsewhere.
 *
 * @param gone What ran on this page and is refused now: nothing runs any more until `flush()` is called.
 */
export type Decided = (gone: readonly string[], flush: () => void) => void;

/**
 * Runs what the page keeps behind consent, and finds it: the questions are those of the page's own
 * gated markup, whether it is there from the beginning or comes later.
 *
 * @returns Where to look: nothing is found before it is called.
 */
export function startGating(consent: Consent, decided: Decided): Watch {
  const waiting = new Map<HTMLElement, readonly [question: string, wanted: boolean]>();
  const ran = new Set<string>();
  const enqueue = scriptQueue();

  function discover(root: GateRoot | HTMLElement): void {
    for (const element of [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(gated)]) {
      // A document matches nothing, and cannot be asked.
      if (!(element as Partial<HTMLElement>).matches?.(gated)) continue;
      const { category: condition = '', service } = element.dataset;
      // `data-category="!analytics"` is for those who refuse, and asks nothing.
      const wanted = !/^\s*!/.test(condition);
      const category = condition.replace(/^\s*!/, '').trim();
      waiting.set(element, [questionName(category, service), wanted]);
      if (wanted) consent.ask(category, service);
    }
    flush();
  }

  function flush(): void {
    // Nobody has come yet: third parties learn of a visit when there is one.
    if ((document as { prerendering?: boolean }).prerendering) return;
    for (const [element, [question, wanted]] of waiting) {
      if (!isParsed(element)) break;
      if (element.isConnected && consent.answer(question) !== wanted) continue;
      waiting.delete(element);
      if (!element.isConnected) continue;
      if (wanted) ran.add(question);
      // Without its category it is not found again.
      delete element.dataset['category'];
      run(element);
    }
  }

  function run(element: HTMLElement): void {
    if ('noModule' in element) enqueue(element as HTMLScriptElement);
    else if ('content' in element) unfold(element as HTMLTemplateElement);
    else {
      for (const name of ['srcset', 'src', 'href']) {
        const value = element.dataset[name];
        if (value) element.setAttribute(name, value);
      }
    }
  }

  function unfold(template: HTMLTemplateElement): void {
    const queued: [HTMLScriptElement, Comment][] = [];
    // Scripts inserted with a fragment would run out of order: they queue with all others instead,
    // and comments keep their places.
    for (const script of template.content.querySelectorAll<HTMLScriptElement>(
      'script:not([data-category])',
    )) {
      const place = document.createComment('');
      script.dataset['type'] = script.type;
      script.replaceWith(place);
      queued.push([script, place]);
    }
    template.before(template.content);
    for (const one of queued) enqueue(...one);
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if ('dataset' in node) discover(node as HTMLElement);
    }
    flush();
  });
  document.addEventListener('readystatechange', flush);
  document.addEventListener('prerenderingchange', flush);
  let last = consent.get().record;
  consent.subscribe(({ record, stored }) => {
    const isDecided = record !== last;
    last = record;
    // What has run cannot be unrun; a decision that was not kept would only be undone by loading again.
    const gone = [...ran].filter((question) => isDecided && stored && !consent.has(question));
    if (!gone[0]) flush();
    if (isDecided) decided(gone, flush);
  });
  return (root) => {
    observer.observe(root, { childList: true, subtree: true });
    discover(root);
  };
}

/** While the page arrives, the last element may be there in part only. */
function isParsed(element: Node): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return document.readyState !== 'loading';
}
