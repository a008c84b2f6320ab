import type { ConsentLayer } from '../core/history.js';

/** What was before the visitor's eyes when they decided. */
export interface Shown {
  readonly layer: ConsentLayer;
  /** The language of the words; empty where there were none. */
  readonly language: string;
  /** Every piece of text as it stood on the page, a line each; empty where the site's own code decided. */
  readonly words: string;
}

const layers: ReadonlyMap<string, ConsentLayer> = new Map([
  ['placet-consent', 'bar'],
  ['placet-consent-preferences', 'preferences'],
  ['placet-embed', 'embed'],
]);

/** Reads what a click decided on, from the way it took through the page. */
export function shownOn(path: readonly EventTarget[]): Shown {
  const root = path.find((node) => node instanceof ShadowRoot);
  const layer = root && layers.get(root.host.localName);
  if (!layer) return { layer: 'script', language: '', words: '' };
  const elements = path.filter((node) => node instanceof HTMLElement);
  // Once it is answered the question leaves the page, but not the way of the click.
  const question = elements.find((element) => element.matches('[part~=banner], dialog, form'));
  const language = elements.find(({ lang }) => lang)?.lang ?? '';
  return { layer, language, words: wordsOf(question ?? root) };
}

function wordsOf(question: Node): string {
  const lines: string[] = [];
  const texts = document.createTreeWalker(question, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement: parent } = texts.currentNode;
    const line = nodeValue?.replace(/\s+/g, ' ').trim();
    // What has left the page has no boxes any more.
    const isVisible = !parent?.isConnected || parent.getClientRects().length > 0;
    if (line && isVisible && !parent?.closest('[role=status], style')) lines.push(line);
  }
  return lines.join('\n');
}
