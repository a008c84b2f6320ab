import { complain } from '@placet/base';
import type { ConsentState } from '../../core/consent.js';
import { categoryOf } from '../../core/question.js';
import { wellKnown } from '../../core/well-known.js';
import type { CategoryStrings, ConsentStrings } from '../../strings/strings.js';

/** A category as the visitor reads it. */
export interface Purpose extends CategoryStrings {
  /** Its exact name in the page's markup. */
  readonly category: string;
  /** The services of it that the page names. */
  readonly services: readonly string[];
}

/** What a site calls its categories: `{"categories": {"analytics": {"title": "…", "purpose": "…"}}}`. */
export type SiteNames = ReadonlyMap<string, Partial<CategoryStrings>>;

/** The categories found on the page, each in the site's own words, or else in the catalog's. */
export function purposesOf(
  { questions }: ConsentState,
  names: SiteNames,
  strings: ConsentStrings,
): readonly Purpose[] {
  return questions
    .filter((question) => question === categoryOf(question))
    .map((category) => {
      const known = wellKnown(category);
      const words = known && strings.categories[known];
      const own = names.get(category);
      return {
        category,
        title: own?.title ?? words?.title ?? category,
        purpose: own?.purpose ?? words?.purpose ?? '',
        services: questions
          .filter((question) => question.startsWith(`${category}/`))
          .map((question) => question.slice(category.length + 1)),
      };
    });
}

/** Reads the names from the element's `<script type="application/json">` child; broken ones are told and left out. */
export function siteNames(element: Element): SiteNames {
  const names = new Map<string, Partial<CategoryStrings>>();
  const source = element.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (!source) return names;
  try {
    const { categories } = JSON.parse(source) as { categories: Record<string, unknown> };
    for (const [category, value] of Object.entries(categories)) {
      const { title, purpose } = value as Partial<CategoryStrings>;
      names.set(category, {
        ...(typeof title === 'string' && title ? { title } : {}),
        ...(typeof purpose === 'string' ? { purpose } : {}),
      });
    }
  } catch {
    complain(
      element,
      'script type="application/json"',
      source.trim().slice(0, 60),
      'JSON such as {"categories": {"analytics": {"title": "…", "purpose": "…"}}}',
    );
  }
  return names;
}
