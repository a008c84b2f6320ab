/** What was typed or chosen in a form, by the names of its fields. */
export type FormWords = Readonly<Record<string, string>>;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What differs from how the form came; `undefined` where nothing does. */
export function wordsIn(form: HTMLFormElement): FormWords | undefined {
  const changed = [...form.elements].filter(isChanged).map(({ name, value }) => [name, value]);
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as FormWords);
}

/** Puts what was typed before into a form that came anew. */
export function putWords(form: HTMLFormElement, words: FormWords): void {
  for (const [name, value] of Object.entries(words)) {
    // A group of radio buttons takes a value as a field does.
    const field = form.elements.namedItem(name) as { value: string } | null;
    if (field) field.value = value;
  }
}

function isChanged(field: Element): field is Field {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) {
    // Where none is marked, the first is shown.
    const first = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return first !== undefined && field.value !== first.value;
  }
  if (!(field instanceof HTMLInputElement)) return false;
  // Of a group of radio buttons, the one that is chosen now.
  if (field.type === 'radio') return field.checked && !field.defaultChecked;
  return field.value !== field.defaultValue;
}
