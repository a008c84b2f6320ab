const said = new Set<string>();

/**
 * Tells the page's developer, once per wrong value, what was expected: one console error that names
 * the element and the attribute. Elements never throw on bad input; they take the safest behaviour.
 */
export function complain(
  element: Element,
  attribute: string,
  value: unknown,
  expected: string,
): void {
  const tag = element.localName;
  const message = `[placet] <${tag}> attribute "${attribute}": expected ${expected}, got ${JSON.stringify(value)}.`;
  if (said.has(message)) return;
  said.add(message);
  console.error(message);
}
