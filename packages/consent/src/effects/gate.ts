import type { Consent } from '../core/consent.js';
import { questionName } from '../core/question.js';
import { scriptQueue } from './script-queue.js';

const gated =
  '[data-category]:is(script[type="text/plain"],iframe[data-src],img[data-src],template)';

/**
 * Runs what the page keeps behind consent, and finds it: the questions are those of the page's own
 * gated markup, whether it is there from the beginning or comes later.
 *
 * @param reload Loads the page again, when something must stop that cannot be stopped.
 */
export function startGating(consent: Consent, reload: () => void): void {
  const waiting = new Map<HTMLElement, readonly [question: string, wanted: boolean]>();
  const ran = new Set<string>();
  const enqueue = scriptQueue();

  function discover(root: HTMLElement): void {
    for (const element of [root, ...root.querySelectorAll<HTMLElement>(gated)]) {
      if (!element.matches(gated)) continue;
      const condition = element.dataset['category']?.trim() ?? '';
      const service = element.dataset['service']?.trim();
      // `data-category="!analytics"` is for those who refuse, and asks nothing.
      const category = condition.replace(/^!\s*/, '');
      const wanted = category === condition;
      waiting.set(element, [questionName(category, service), wanted]);
      if (wanted) consent.ask(category, service);
    }
  }

  function flush(): void {
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
    if (element instanceof HTMLScriptElement) enqueue(element);
    else if (element instanceof HTMLTemplateElement) unfold(element);
    else (element as HTMLIFrameElement | HTMLImageElement).src = element.dataset['src'] ?? '';
  }

  function unfold(template: HTMLTemplateElement): void {
    const content = document.importNode(template.content, true);
    const queued: [HTMLScriptElement, Comment][] = [];
    // Scripts inserted with a fragment would run out of order: they queue with all others instead,
    // and comments keep their places.
    for (const script of content.querySelectorAll<HTMLScriptElement>(
      'script:not([data-category])',
    )) {
      const place = document.createComment('');
      script.dataset['type'] = script.type;
      script.replaceWith(place);
      queued.push([script, place]);
    }
    template.before(content);
    for (const one of queued) enqueue(...one);
  }

  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLElement) discover(node);
    }
    flush();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', flush);
  discover(document.documentElement);
  consent.subscribe(({ stored }) => {
    // What has run cannot be unrun; a decision that was not kept would only be undone by loading again.
    if (stored && [...ran].some((question) => !consent.has(question))) {
      // Firefox would load again what a frame showed, whatever the page then says.
      document.querySelectorAll('iframe[data-src]').forEach((frame) => frame.remove());
      reload();
    } else flush();
  });
}

/** While the page arrives, the last element may be there in part only. */
function isParsed(element: Node): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return document.readyState !== 'loading';
}
