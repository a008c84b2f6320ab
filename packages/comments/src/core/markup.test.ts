import { describe, expect, it } from 'vitest';
import { type Change, isLinkPaste, link, type Selected, toggleMark } from './markup.js';

/** Reads `a [b] c` as a text in which `b` is selected. */
function selected(text: string): Selected {
  const start = text.indexOf('‹');
  const end = text.indexOf('›') - 1;
  return { text: text.replace(/[‹›]/g, ''), start, end };
}

function after({ text }: Selected, { from, to, by, start, end }: Change): string {
  const changed = text.slice(0, from) + by + text.slice(to);
  return `${changed.slice(0, start)}‹${changed.slice(start, end)}›${changed.slice(end)}`;
}

describe('a shortcut', () => {
  it.each([
    ['a ‹b› c', '**', 'a **‹b›** c'],
    ['a **‹b›** c', '**', 'a ‹b› c'],
    ['a ‹b› c', '*', 'a *‹b›* c'],
    ['a *‹b›* c', '*', 'a ‹b› c'],
    ['a **‹b›** c', '*', 'a ***‹b›*** c'],
    ['a ***‹b›*** c', '*', 'a **‹b›** c'],
    ['a‹ b ›c', '**', 'a **‹b›** c'],
    ['a ‹›', '**', 'a **‹›**'],
    ['‹👩‍👩‍👧 مرحبا›', '*', '*‹👩‍👩‍👧 مرحبا›*'],
  ])('turns %s by %s into %s', (text, mark, result) => {
    const before = selected(text);
    expect(after(before, toggleMark(before, mark))).toBe(result);
  });

  it.each([
    ['a ‹b› c', '', 'a [b](‹›) c'],
    ['a ‹›c', '', 'a [‹›]()c'],
    ['a ‹b› c', 'https://x.example', 'a [b](https://x.example)‹› c'],
  ])('makes of %s and "%s" the link %s', (text, url, result) => {
    const before = selected(text);
    expect(after(before, link(before, url))).toBe(result);
  });
});

describe('a pasted address', () => {
  it.each<[string, string, boolean]>([
    ['https://x.example/a', 'see ‹this› here', true],
    [' https://x.example/a\n', '‹this›', true],
    ['https://x.example/a', 'see ‹› here', false],
    ['https://x.example and more', '‹this›', false],
    ['javascript:alert(1)', '‹this›', false],
    ['https://x.example', '‹https://y.example›', false],
    ['https://x.example', '‹two\nlines›', false],
    ['https://x.example/a_(b)', '‹this›', false],
  ])('%j over %j is a link: %s', (pasted, text, expected) => {
    expect(isLinkPaste(pasted, selected(text))).toBe(expected);
  });
});
