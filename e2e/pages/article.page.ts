import type { Locator, Page } from '@playwright/test';

/** What somebody types into the form; whatever is left out is left empty. */
export interface Typed {
  readonly text?: string;
  readonly name?: string;
  readonly email?: string;
  readonly website?: string;
}

/** The French article with its thread and form. */
export class ArticlePage {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(this.#url + path);
  }

  get thread(): Locator {
    return this.page.locator('placet-comments');
  }

  get text(): Locator {
    return this.thread.getByLabel('Commentaire', { exact: false }).first();
  }

  get name(): Locator {
    return this.thread.getByLabel('Nom', { exact: false }).first();
  }

  get email(): Locator {
    return this.thread.getByLabel('Adresse e-mail', { exact: false }).first();
  }

  get website(): Locator {
    return this.thread.getByLabel('Site web', { exact: false }).first();
  }

  get remember(): Locator {
    return this.thread.getByLabel('Se souvenir de moi sur cet appareil').first();
  }

  get submit(): Locator {
    return this.thread.getByRole('button', { name: 'Publier le commentaire' }).first();
  }

  /** The comment that holds this text. */
  comment(text: string | RegExp): Locator {
    return this.thread.getByRole('article').filter({ hasText: text }).last();
  }

  /** The line that says what became of a submission. */
  get outcome(): Locator {
    return this.thread.getByRole('status');
  }

  async type({ text, name, email, website }: Typed): Promise<void> {
    if (text !== undefined) await this.text.fill(text);
    if (name !== undefined) await this.name.fill(name);
    if (email !== undefined) await this.email.fill(email);
    if (website !== undefined) await this.website.fill(website);
  }

  /** Types a comment and sends it. */
  async post(typed: Typed): Promise<void> {
    await this.type(typed);
    await this.submit.click();
  }
}
