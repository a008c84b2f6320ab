import { html as tagged } from 'hono/html';

/** Something that was made by {@link markup}, and nothing else: text becomes markup nowhere. */
export type Html = Exclude<ReturnType<typeof tagged>, Promise<unknown>>;

/** What may stand in a template: text, which is escaped, templates, and nothing at all. */
export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/** A template whose texts are escaped, in elements and in quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  // Only a promise among the values makes a promise of the whole.
  return tagged(strings, ...values) as Html;
}
