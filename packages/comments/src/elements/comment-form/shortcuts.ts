import { type Change, isLinkPaste, link, type Selected, toggleMark } from '../../core/index.js';

const marks: Readonly<Partial<Record<string, (selected: Selected) => Change>>> = {
  b: (selected) => toggleMark(selected, '**'),
  i: (selected) => toggleMark(selected, '*'),
  k: link,
};

const followed = new WeakSet<HTMLFormElement>();

/** Ctrl or Cmd with B, I or K, in a text: strong, emphasis, a link. Tells whether it was one. */
export function applyShortcut(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const field = (event.composedPath()[0] ?? target) as Element;
  if (!(field instanceof HTMLTextAreaElement) || altKey || shiftKey || ctrlKey === metaKey) {
    return false;
  }
  const change = marks[key.toLowerCase()]?.(selectedIn(field));
  if (!change) return false;
  event.preventDefault();
  apply(field, change);
  return true;
}

/** An address that is pasted over words becomes a link on them. */
export function listenForLinks(form: HTMLFormElement): void {
  if (followed.has(form)) return;
  followed.add(form);
  form.addEventListener('paste', (event) => {
    const field = event.target;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!(field instanceof HTMLTextAreaElement)) return;
    const selected = selectedIn(field);
    if (!isLinkPaste(pasted, selected)) return;
    event.preventDefault();
    apply(field, link(selected, pasted.trim()));
  });
}

function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { text: value, start: selectionStart, end: selectionEnd };
}

function apply(field: HTMLTextAreaElement, { from, to, by, start, end }: Change): void {
  field.setSelectionRange(from, to);
  // As if typed, so that the browser's own undo takes it back; where there is no such command, by hand.
  if (!document.execCommand('insertText', false, by)) {
    field.setRangeText(by, from, to);
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: by }),
    );
  }
  field.setSelectionRange(start, end);
}
