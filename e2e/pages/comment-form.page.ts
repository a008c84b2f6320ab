import type { Locator } from '@playwright/test';

/** What somebody types into the form; whatever is left out is left empty. */
export interface Typed {
  readonly text?: string;
  readonly name?: string;
  readonly email?: string;
  readonly website?: string;
}

/** A comment form, in French: the one under the article, or one under a comment. */
export class CommentForm {
  readonly form: Locator;

  constructor(form: Locator) {
    this.form = form;
  }

  get text(): Locator {
    return this.form.getByRole('textbox', { name: /^Commentaire/ });
  }

  get name(): Locator {
    return this.form.getByRole('textbox', { name: /^Nom/ });
  }

  get email(): Locator {
    return this.form.getByRole('textbox', { name: /^Adresse e-mail/ });
  }

  get website(): Locator {
    return this.form.getByRole('textbox', { name: /^Site web/ });
  }

  get remember(): Locator {
    return this.form.getByRole('checkbox', { name: 'Se souvenir de moi sur cet appareil' });
  }

  get submit(): Locator {
    return this.form.getByRole('button', { name: /^Publier/ });
  }

  /** The line that says what became of a submission. */
  get outcome(): Locator {
    // The note beside a restored draft is a status, too.
    return this.form.locator('p[role="status"]');
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
