import type { SiteWords } from '../core/what-changed.js';

/** An object of the element's JSON. */
type Json = Readonly<Record<string, unknown>>;

/** Parts of the notice that are about every purpose: who is responsible, and who else gets the data. */
const aboutAll = ['controller', 'recipients', 'transfers', 'legal'];

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
export function siteWords(settings: Json, questions: readonly string[]): SiteWords {
  const services = object(settings['services']);
  const named = Object.entries(services).flatMap(([name, words]) =>
    questions
      .filter((question) => question === name || question.endsWith(`/${name}`))
      .map((question) => [question, words] as const),
  );
  return {
    questions: { ...object(settings['categories']), ...Object.fromEntries(named) },
    notice: Object.fromEntries(
      aboutAll
        .filter((part) => Object.hasOwn(settings, part))
        .map((part) => [part, settings[part]]),
    ),
  };
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}
