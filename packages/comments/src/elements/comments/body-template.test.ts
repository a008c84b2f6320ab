import { parseBody } from '@placet/protocol/text';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { render } from 'lit/html.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { payloads } from '../../testing/payloads.js';
import { bodyTemplate } from './body-template.js';
import { comments } from './comments.fixture.js';

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'target', 'referrerpolicy', 'dir', 'part'],
  bdi: [],
  blockquote: ['dir'],
  br: [],
  code: ['dir'],
  em: [],
  li: [],
  ol: ['dir', 'start'],
  p: ['dir'],
  pre: ['dir', 'tabindex'],
  strong: [],
  ul: ['dir'],
};

let body: HTMLDivElement;

/** What is in the page of a text is what a comment may hold, and nothing of it leads to a script. */
function expectHarmless(source: string): void {
  render(bodyTemplate(parseBody(source)), body);
  for (const element of body.querySelectorAll('*')) {
    const attributes = allowed[element.localName] ?? [];
    const odd = element.getAttributeNames().filter((name) => !attributes.includes(name));
    expect([source, element.localName in allowed, odd]).toEqual([source, true, []]);
    const { protocol = 'https:' } = element as Partial<HTMLAnchorElement>;
    expect(['https:', 'http:', 'mailto:']).toContain(protocol);
  }
}

beforeEach(async () => {
  vi.stubGlobal('xss', vi.fn());
  await page.viewport(320, 640);
  // Where a comment's text stands, with the looks that it has there.
  const { element } = await comments();
  body = document.createElement('div');
  body.className = 'body';
  element.renderRoot.append(body);
});

afterEach(async () => {
  body.remove();
  await page.viewport(800, 600);
  vi.unstubAllGlobals();
});

const syntax =
  '*|**|_|`|> |- |1. |# |    |[|](|)|![|<|>|&|;|\\|[a]: |https://a.example/|www.|```\n|~~~|\n|\n\n|\t|א|ش|🏳️‍🌈'.split(
    '|',
  );
const odd = ['\u202E', '\u2066', '\u0301', '\u200D', '\uD800', '\uFFFD', '\u0000', '\u2028'];

// What the syntax is made of, and what breaks programs that take text for bytes.
const piece = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  string({ unit: 'grapheme', maxLength: 12 }),
  constantFrom(...syntax, ...odd),
  constantFrom(...payloads),
);

describe('the text of a comment on the page', () => {
  it('is nothing but what a comment may hold, and as wide as the page, whatever is typed', () => {
    assert(
      property(array(piece, { maxLength: 40 }), (pieces) => {
        expectHarmless(pieces.join(''));
        expect(body.getBoundingClientRect().right).toBeLessThanOrEqual(320);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      }),
      { numRuns: 150 },
    );
  });

  it('runs nothing of what runs where text is taken for markup', async () => {
    for (const payload of payloads) {
      expectHarmless(payload);
      // What would run by itself runs in the next moment.
      await new Promise(requestAnimationFrame);
    }
    expect(Reflect.get(globalThis, 'xss')).not.toHaveBeenCalled();
  });
});
