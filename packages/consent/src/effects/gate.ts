import type { Consent } from '../core/consent.js';
import type { ConsentEffect } from '../core/ports.js';
import { questionName } from '../core/question.js';
import { scriptQueue } from './script-queue.js';

const gatedScript = 'script[type="text/plain"][data-category]';
const gated = `${gatedScript},:is(iframe,img)[data-src][data-category],template[data-category]`;
// Where the interface is not loaded, the gate alone reads the mode from its element.
const optOut = 'placet-consent[mode="opt-out"]';
const selector = `${gated},${optOut}`;

/** What the gate needs from the page. */
export interface GateEffectOptions {
  /** Loads the page again, when something must stop that cannot be stopped. */
  readonly reload: () => void;
}

/**
 * Runs what the page keeps behind consent, and finds it: the questions are those of the page's own
 * gated markup, whether it is there from the beginning or comes later.
 */
export function gateEffect({ reload }: GateEffectOptions): ConsentEffect {
  const waiting = new Set<HTMLElement>();
  const done = new WeakSet<Element>();
  const ran = new Set<string>();
  const enqueue = scriptQueue();

  function discover(root: HTMLElement, consent: Consent): void {
    for (const element of [root, ...root.querySelectorAll<HTMLElement>(selector)]) {
      if (element.matches(optOut)) consent.setMode('opt-out');
      if (!(element instanceof HTMLElement) || !element.matches(gated) || done.has(element))
        continue;
      waiting.add(element);
      const { category, service, onRefusal } = conditionOf(element);
      if (!onRefusal) consent.ask(category, service);
    }
  }

  function flush(consent: Consent): void {
    for (const element of waiting) {
      if (!isParsed(element)) break;
      const { category, service, onRefusal } = conditionOf(element);
      if (!element.isConnected) waiting.delete(element);
      else if (consent.answer(category, service) === !onRefusal) {
        waiting.delete(element);
        done.add(element);
        if (!onRefusal) ran.add(questionName(category, service));
        run(element);
      }
    }
  }

  function run(element: HTMLElement): void {
    if (element instanceof HTMLScriptElement) enqueue(element);
    else if (element instanceof HTMLTemplateElement) unfold(element);
    else {
      const { src = '' } = element.dataset;
      delete element.dataset['src'];
      element.setAttribute('src', src);
    }
  }

  function unfold(template: HTMLTemplateElement): void {
    const content = document.importNode(template.content, true);
    const scripts = [...content.querySelectorAll('script')].filter((one) => !one.matches(gated));
    // Scripts inserted with a fragment would run out of order: they queue with all others instead.
    for (const script of scripts) {
      script.dataset['type'] = script.type;
      script.type = 'text/plain';
    }
    template.before(content);
    scripts.forEach(enqueue);
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

interface Condition {
  readonly category: string;
  readonly service: string | undefined;
  readonly onRefusal: boolean;
}

/** `data-category="!analytics"` is for those who refuse. */
function conditionOf({ dataset }: HTMLElement): Condition {
  const [, not, category = ''] = /^\s*(!?)\s*(.*?)\s*$/s.exec(dataset['category'] ?? '') ?? [];
  return { category, service: dataset['service']?.trim(), onRefusal: not === '!' };
}

/** While the page arrives, the last element may be there in part only. */
function isParsed(element: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}
