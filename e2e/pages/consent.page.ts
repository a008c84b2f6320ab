import type { Locator, Page } from '@playwright/test';

/** The consent bar and its preferences, in French unless said otherwise. */
export class ConsentBar {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get bar(): Locator {
    return this.#page.getByRole('region', { name: /cookies/i });
  }

  get accept(): Locator {
    return this.bar.getByRole('button', { name: "J'accepte" });
  }

  get refuse(): Locator {
    return this.bar.getByRole('button', { name: 'Je refuse' });
  }

  get choose(): Locator {
    return this.bar.getByRole('button', { name: 'Je choisis' });
  }

  get readMore(): Locator {
    return this.bar.getByRole('link', { name: 'Lire la suite' });
  }

  get preferences(): Locator {
    return this.#page.getByRole('dialog');
  }

  get save(): Locator {
    return this.preferences.getByRole('button', { name: 'Enregistrer mes choix' });
  }

  /** The control of one category. */
  category(name: string | RegExp): Locator {
    return this.preferences.getByRole('checkbox', { name });
  }

  /** What stands where the article's video will be. */
  get placeholder(): Locator {
    return this.#page.getByRole('group', { name: 'Vidéo : une nuit rue des Tanneurs' });
  }

  /** The link at the foot of every page. */
  get footerLink(): Locator {
    return this.#page.getByRole('link', { name: 'Gérer les cookies' });
  }

  /** What the page has stored about the choice, as its server would read it. */
  async record(): Promise<string | undefined> {
    const cookies = await this.#page.context().cookies();
    return cookies.find(({ name }) => name === 'placet-consent')?.value;
  }
}
