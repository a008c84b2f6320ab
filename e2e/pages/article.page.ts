import type { Locator, Page } from '@playwright/test';
import { CommentForm } from './comment-form.page.ts';

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

  /** The form under the article. */
  get form(): CommentForm {
    return new CommentForm(this.thread.getByRole('form', { name: 'Laisser un commentaire' }));
  }

  /** The form under the comment that is being answered. */
  get replyForm(): CommentForm {
    return new CommentForm(this.thread.getByRole('form', { name: /^Répondre à/ }));
  }

  /** The comment that holds this text. */
  comment(text: string | RegExp): Locator {
    return this.thread.getByRole('article').filter({ hasText: text }).last();
  }
}
