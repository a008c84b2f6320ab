/** The text of a field of the form that an event comes from. */
export function textOf(event: Event, name: string): string {
  const form = event.target instanceof Element ? event.target.closest('form') : null;
  const text = form && new FormData(form).get(name);
  return typeof text === 'string' ? text.trim() : '';
}
