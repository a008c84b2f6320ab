import type { Consent } from '../core/consent.js';
import type { ConsentEffect } from '../core/ports.js';
import { questionName } from '../core/question.js';
import { scriptQueue } from './script-queue.js';

const gated =
  '[data-category]:is(script[type="text/plain"],iframe[data-src],img[data-src],template)';

/** What the gate needs from the page. */
export interface GateEffectOptions {
  /** Loads the page again, when something must stop that cannot be stopped. */
  readonly reload: () => void;
}

interface Condition {
  readonly question: string;
  /** `data-category="!analytics"` is for those who refuse. */
  readonly onRefusal: boolean;
}

/**
 * Runs what the page keeps behind consent, and finds it: the questions are those of the page's own
 * gated markup, whether it is there from the beginning or comes later.
 */
export function gateEffect({ reload }: GateEffectOptions): ConsentEffect {
  const waiting = new Map<HTMLElement, Condition>();
  const ran = new Set<string>();
  const enqueue = scriptQueue();

  function discover(root: HTMLElement, consent: Consent): void {
    for (const element of [root, ...root.querySelectorAll<HTMLElement>(gated)]) {
      if (!element.matches(gated)) continue;
      const [, not, category = ''] =
        /^\s*(!?)\s*(.*?)\s*$/s.exec(element.dataset['category'] ?? '') ?? [];
      const service = element.dataset['service']?.trim();
      const onRefusal = not === '!';
      waiting.set(element, { question: questionName(category, service), onRefusal });
      if (!onRefusal) consent.ask(category, service);
    }
  }

  function flush(consent: Consent): void {
    for (const [element, { question, onRefusal }] of waiting) {
      if (!isParsed(element)) break;
      if (element.isConnected && consent.answer(question) !== !onRefusal) continue;
      waiting.delete(element);
      if (!element.isConnected) continue;
      if (!onRefusal) ran.add(question);
      // Without its category it is not found again.
      delete element.dataset['category'];
      run(element);
    }
  }

  function run(element: HTMLElement): void {
    if (element instanceof HTMLScriptElement) enqueue(element);
    else if (element instanceof HTMLTemplateElement) unfold(element);
    else element.setAttribute('src', element.dataset['src'] ?? '');
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

  return {
    apply({ consent, initial, stored }) {
      if (initial) {
        new MutationObserver((records) => {
          for (const { addedNodes } of records) {
            for (const node of addedNodes) if (node instanceof HTMLElement) discover(node, consent);
          }
          flush(consent);
        }).observe(document, { childList: true, subtree: true });
        document.addEventListener('readystatechange', () => flush(consent));
        discover(document.documentElement, consent);
      }
      // What has run cannot be unrun; a decision that was not kept would only be undone by loading again.
      if (stored && [...ran].some((question) => !consent.has(question))) reload();
      else flush(consent);
    },
  };
}

/** While the page arrives, the last element may be there in part only. */
function isParsed(element: Node): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return document.readyState !== 'loading';
}
