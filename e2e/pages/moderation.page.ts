import type { Locator, Page } from '@playwright/test';

interface Desk {
  readonly url: string;
  invite(name?: string): Promise<string>;
}

/** The moderator's page, in French. */
export class ModerationPage {
  readonly page: Page;
  readonly #desk: Desk;

  constructor(page: Page, desk: Desk) {
    this.page = page;
    this.#desk = desk;
  }

  /** Follows a new one-time link. */
  async signIn(): Promise<void> {
    await this.page.goto(await this.#desk.invite());
  }

  get queue(): Locator {
    return this.page.locator('placet-moderation');
  }

  /** The row of the comment that holds this text. */
  row(text: string | RegExp): Locator {
    return this.queue.getByRole('article').filter({ hasText: text });
  }

  action(row: Locator, name: string | RegExp): Locator {
    return row.getByRole('button', { name });
  }

  /** The button of a view, such as *Publiés*. */
  view(name: string | RegExp): Locator {
    return this.queue.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name });
  }

  get undo(): Locator {
    return this.queue.getByRole('button', { name: /^Annuler/ });
  }
}
