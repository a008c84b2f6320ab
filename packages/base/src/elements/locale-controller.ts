import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { negotiateLocale } from '../core/negotiate-locale.js';

/** A file that holds one catalog and nothing else, whatever it is called there. */
export type CatalogFile<Strings> = Readonly<Record<string, Strings>>;

/** One lazy import for each language there is a catalog for. English is always among them. */
export type Catalogs<Strings> = Readonly<Record<string, () => Promise<CatalogFile<Strings>>>> & {
  readonly en: () => Promise<CatalogFile<Strings>>;
};

/**
 * Gives its host the strings of the nearest `lang` (its own, an ancestor's, across shadow roots),
 * loads one catalog at a time and follows the page when its language changes.
 */
export class LocaleController<Strings> implements ReactiveController {
  /** The language of `strings`, a BCP 47 tag, to be set as `lang` on what is rendered. */
  locale = 'en';

  /** The catalog, or `undefined` until the first one has arrived: render nothing that needs words. */
  strings: Strings | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #catalogs: Catalogs<Strings>;
  readonly #observer = new MutationObserver(() => void this.load());
  #wanted: string | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element, catalogs: Catalogs<Strings>) {
    this.#host = host;
    this.#catalogs = catalogs;
    host.addController(this);
  }

  /** `rtl` where the catalog's script runs from right to left, to be set as `dir`. */
  get dir(): 'ltr' | 'rtl' {
    return /^(ar|fa|he|ur)\b/.test(this.locale) ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    void this.load();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Resolves when the strings of the language in force are there or could not be had; another call then tries again. */
  load(): Promise<void> | undefined {
    const names = Object.keys(this.#catalogs);
    const locale = negotiateLocale(nearestLanguage(this.#host), names, 'en');
    if (locale !== this.#wanted) {
      this.#wanted = locale;
      this.#loading = this.#load(locale);
    }
    return this.#loading;
  }

  async #load(locale: string): Promise<void> {
    try {
      const [strings] = Object.values((await this.#catalogs[locale]?.()) ?? {});
      // The language may have changed again while this one was on its way.
      if (this.#wanted !== locale || !strings) return;
      this.strings = strings;
      this.locale = locale;
      this.#host.requestUpdate();
    } catch (error) {
      this.#wanted = undefined;
      console.error(`[placet] The ${locale} texts could not be loaded.`, error);
    }
  }
}

function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
