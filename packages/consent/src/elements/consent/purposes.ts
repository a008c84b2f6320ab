import { complain } from '@placet/base';
import type { ConsentState } from '../../core/consent.js';
import { categoryOf } from '../../core/question.js';
import { wellKnown, type WellKnownCategory } from '../../core/well-known.js';
import type { CategoryStrings, ConsentStrings } from '../../strings/strings.js';

/** A category as the visitor reads it. */
export interface Purpose extends Partial<CategoryStrings> {
  /** Its exact name in the page's markup. */
  readonly category: string;
  /** The site's own name for it, or the catalog's, or else its name in the markup. */
  readonly title: string;
  /** The services of it that the page names. */
  readonly services: readonly string[];
}

/** What a site calls its categories: `{"categories": {"analytics": {"title": "…", "purpose": "…"}}}`. */
export type SiteNames = ReadonlyMap<string, Partial<CategoryStrings>>;

/** The categories found on the page, each in the site's own words, or else in the catalog's. */
export function purposesOf(
  { questions }: ConsentState,
  names: SiteNames,
  { categories }: ConsentStrings,
): readonly Purpose[] {
  return [...new Set(questions.map(categoryOf))].map((category) => {
    const known = wellKnown(category);
    // Own properties only: a category may be called "constructor".
    const words = Object.hasOwn(categories, known)
      ? categories[known as WellKnownCategory]
      : undefined;
    const services = questions
      .filter((question) => question.startsWith(`${category}/`))
      .map((question) => question.slice(category.length + 1));
    return { title: category, ...words, ...names.get(category), category, services };
  });
}

/** Reads the names from the element's `<script type="application/json">` child; broken ones are told and left out. */
export function siteNames(element: Element): SiteNames {
  const text = element.querySelector('script[type="application/json"]')?.textContent ?? '';
  const names = new Map<string, Partial<CategoryStrings>>();
  try {
    const { categories } = JSON.parse(text || '{"categories":{}}') as {
      categories: Readonly<Record<string, Partial<CategoryStrings>>>;
    };
    for (const [category, { title, purpose }] of Object.entries(categories)) {
      names.set(category, { ...(title && { title }), ...(purpose && { purpose }) });
    }
  } catch {
    complain(
      element,
      'script',
      text.slice(0, 60),
      'JSON like {"categories": {"analytics": {"title": "…", "purpose": "…"}}}',
    );
  }
  return names;
}
