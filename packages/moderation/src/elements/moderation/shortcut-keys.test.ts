import { expect, it } from 'vitest';
import { keyAction } from './shortcut-keys.js';

const press = (key: string, more: KeyboardEventInit = {}): ReturnType<typeof keyAction> =>
  keyAction(new KeyboardEvent('keydown', { key, ...more }));

it.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['x', 'select'],
  ['a', 'publish'],
  ['u', 'unapprove'],
  ['s', 'spam'],
  ['d', 'trash'],
  ['r', 'reply'],
  ['e', 'edit'],
  ['z', 'undo'],
  ['?', 'help'],
])('%s means %s', (key, action) => {
  expect(press(key)).toBe(action);
});

it('goes by the letter where a keyboard has Latin letters, wherever they are', () => {
  expect(press('a', { code: 'KeyQ' })).toBe('publish');
  expect(press('q', { code: 'KeyA' })).toBeUndefined();
});

it('goes by the place of the key where a keyboard has other letters', () => {
  expect(press('ش', { code: 'KeyA' })).toBe('publish');
  expect(press('ت', { code: 'KeyJ' })).toBe('next');
  expect(press('؟', { code: 'Slash', shiftKey: true })).toBe('help');
});

it('leaves combinations to the browser', () => {
  expect(press('a', { ctrlKey: true })).toBeUndefined();
  expect(press('z', { metaKey: true })).toBeUndefined();
  expect(press('s', { altKey: true })).toBeUndefined();
  expect(press('A', { shiftKey: true })).toBeUndefined();
});
