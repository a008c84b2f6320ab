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

  it('loads comments for the thread or the form alone, once', async () => {
    add('placet-comment-form');
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    add('placet-comments');
    await settle();
    expect(loaded).toEqual(['comments']);
  });

  it('loads embeds', async () => {
    add('placet-embed');
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    await settle();
    expect(loaded).toEqual(['embed']);
  });

  it('loads what is added later', async () => {
    const loaded: Part[] = [];
    loadParts(async (part) => loaded.push(part));
    add('placet-moderation');
    await settle();
    expect(loaded).toEqual(['moderation']);
  });
});
