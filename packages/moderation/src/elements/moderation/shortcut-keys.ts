import type { KeyAction } from '../../strings/strings.js';

/** The keys of WordPress, where there is one for the same thing. */
export const keyOf: Readonly<Record<KeyAction, string>> = {
  next: 'j',
  previous: 'k',
  select: 'x',
  publish: 'a',
  unapprove: 'u',
  spam: 's',
  trash: 'd',
  undo: 'z',
  help: '?',
};

const actions = new Map(
  (Object.entries(keyOf) as [KeyAction, string][]).map(([action, key]) => [key, action]),
);

/** What a key press asks for; `undefined` when it is none of ours, or has a modifier. */
export function keyAction({
  key,
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
}: KeyboardEvent): KeyAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === '?' || key === '؟') return 'help';
  if (shiftKey) return undefined;
  // Keyboards of other scripts have no j: there the key in the same place serves.
  const letter = /^\P{ASCII}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : key;
  return actions.get((letter ?? '').toLowerCase());
}
