import { complain } from '@placet/base';
import type { ConsentState } from '../../core/consent.js';
import { categoryOf } from '../../core/question.js';
import { memberOf, type SiteConfig } from '../../core/site-config.js';
import { wellKnown } from '../../core/well-known.js';
import type { CategoryStrings, ConsentStrings } from '../../strings/strings.js';

/** A category as the visitor reads it. */
export interface Purpose {
  /** Its exact name in the page's markup. */
  readonly category: string;
  /** The site's own name for it, or the catalog's, or else its name in the markup. */
  readonly title: string;
  /** What it is for, where the site or the catalog says so. */
  readonly purpose: string | undefined;
  /** The services of it that the page names, as questions: `category/service`. */
  readonly services: readonly string[];
}

/** The categories found on the page, each in the site's own words, or else in the catalog's. */
export function purposesOf(
  { questions }: ConsentState,
  config: SiteConfig,
  { categories }: ConsentStrings,
): readonly Purpose[] {
  return [...new Set(questions.map(categoryOf))].map((category) => {
    const words = memberOf<CategoryStrings>(categories, wellKnown(category));
    const { title, purpose } = memberOf(config.categories, category) ?? {};
    return {
      category,
      title: title || words?.title || category,
      purpose: purpose || words?.purpose,
      services: questions.filter((question) => question.startsWith(`${category}/`)),
    };
  });
}

/** Reads an element's `<script type="application/json">` child; a broken one is told and left out. */
export function configOf(element: Element | null): SiteConfig {
  const text = element?.querySelector('script[type="application/json"]')?.textContent;
  if (!element || !text) return {};
  try {
    const config = JSON.parse(text) as SiteConfig;
    // Whatever else is wrong with it is said when the details are looked at.
    const { categories = {} } = config;
    if (Array.isArray(config) || Object.values(categories).includes(null as never)) throw config;
    return config;
  } catch {
    complain(
      element,
      'script',
      text.slice(0, 60),
      'JSON like {"categories": {"analytics": {"title": "…"}}}',
    );
    return {};
  }
}
