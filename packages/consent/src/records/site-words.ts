import type { SiteWords } from '../core/what-changed.js';

/** An object of the element's JSON. */
type Json = Readonly<Record<string, unknown>>;

/** Parts of the notice that are about every purpose: who is responsible, who else gets the data, for how long. */
export const aboutAll = ['controller', 'recipients', 'transfers', 'retention'] as const;

/** The element that asks, if the page has one. */
export function consentElement(): HTMLElement | null {
  return document.querySelector('placet-consent');
}

/** Reads the JSON child of `<placet-consent>`; nothing where there is none or it cannot be read, which the element says. */
export function siteSettings(): Json {
  try {
    const script = consentElement()?.querySelector('script[type="application/json"]');
    return object(JSON.parse(script?.textContent ?? ''));
  } catch {
    return {};
  }
}

/** What the site says in words of its own, by what it explains. */
export function siteWords(settings: Json): SiteWords {
  const legal = object(settings['legal']);
  return {
    questions: { ...object(settings['categories']), ...object(settings['services']) },
    notice: Object.fromEntries(
      aboutAll.filter((part) => Object.hasOwn(legal, part)).map((part) => [part, legal[part]]),
    ),
  };
}

/** What the site calls a question: the `title` of a category, the `name` of a service. */
export function siteTitle(settings: Json, question: string): string | undefined {
  const { title } = own(settings['categories'], question);
  const { name } = own(settings['services'], question);
  return [name, title].find((words) => typeof words === 'string');
}

// Own properties only: a category may be called "constructor".
function own(members: unknown, name: string): Json {
  return Object.hasOwn(object(members), name) ? object(object(members)[name]) : {};
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}
