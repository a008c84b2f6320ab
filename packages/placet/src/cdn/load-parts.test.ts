import { afterEach, describe, expect, it } from 'vitest';
import { loadParts, type Part } from './load-parts.js';

const added: Element[] = [];

function add(tag: string): void {
  const element = document.createElement(tag);
  added.push(element);
  document.body.append(element);
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

describe('a page with the script tag', () => {
  it('loads nothing while it holds no element', async () => {
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    await settle();
    expect(loaded).toEqual([]);
  });

  it('loads what defines each element, once', async () => {
    for (const tag of ['placet-comment-form', 'placet-embed', 'placet-embed']) add(tag);
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    add('placet-comment-form');
    add('placet-consent-preferences');
    await settle();
    expect(loaded).toEqual(['comment-form', 'embed', 'consent-preferences']);
  });

  it('leaves the question to its gate, and others’ elements to others', async () => {
    for (const tag of ['placet-consent', 'other-element']) add(tag);
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    await settle();
    expect(loaded).toEqual([]);
  });

  it('loads the overlay for developers where the address asks for it', async () => {
    const before = location.href;
    history.replaceState(null, '', '?a=b&placet-debug');
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    history.replaceState(null, '', before);
    expect(loaded).toEqual(['consent-debug']);
  });

  it('loads what is added later', async () => {
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    add('placet-moderation');
    await settle();
    expect(loaded).toEqual(['moderation']);
  });
});
