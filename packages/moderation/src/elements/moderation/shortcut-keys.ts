import type { KeyAction } from '../../strings/strings.js';

/** The keys of WordPress, where there is one for the same thing. */
export const keyOf: Readonly<Record<KeyAction, string>> = {
  next: 'j',
  previous: 'k',
  select: 'x',
  selectAll: 'X',
  publish: 'a',
  unapprove: 'u',
  spam: 's',
  trash: 'd',
  reply: 'r',
  edit: 'e',
  undo: 'z',
  search: '/',
  help: '?',
};

const actions = new Map(
  (Object.entries(keyOf) as [KeyAction, string][]).map(([action, key]) => [key, action]),
);

/** How a key is written for people. */
export function keyName(action: KeyAction): string {
  return action === 'selectAll' ? 'Shift+x' : keyOf[action];
}

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
  // Keyboards of other scripts have no j: there the key in the same place serves.
  const letter = /^\P{ASCII}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : key;
  const typed = (letter ?? '').toLowerCase();
  if (shiftKey) return typed === 'x' ? 'selectAll' : key === '/' ? 'search' : undefined;
  return actions.get(typed);
}
