import type { ExternalAnswer } from '@placet/moderation/core';
import type { Logger } from 'pino';
import {
  ask,
  type CheckedComment,
  type ExternalCheck,
  type OnFailure,
  type Patience,
  UselessAnswer,
} from './external-check.js';

/** An account at Akismet. */
export interface AkismetOptions extends Partial<Patience> {
  readonly key: string;
  /** The address of the site's front page, which Akismet knows the key by. */
  readonly blog: string;
  /** @default 'https://rest.akismet.com' */
  readonly url?: string | undefined;
  /** @default 'publish' */
  readonly onFailure?: OnFailure | undefined;
}

const patience: Patience = { timeoutMs: 3_000, retries: 1 };

/**
 * Asks Akismet, a company in the United States that then has the text, the name and the website: the site's privacy
 * notice has to say so. It gets neither the e-mail nor the network address (its `user_ip` is required; it is told
 * `0.0.0.0`), nor the name of the browser, and judges less well for it.
 */
export function akismet(
  { key, blog, url = 'https://rest.akismet.com', onFailure = 'publish', ...how }: AkismetOptions,
  { log }: { readonly log: Logger },
): ExternalCheck {
  const by = 'akismet';
  return {
    async check(comment): Promise<ExternalAnswer> {
      const body = new URLSearchParams({ api_key: key, blog, ...fieldsOf(comment) });
      try {
        const { text, headers } = await ask(
          () => ({ url: `${url}/1.1/comment-check`, init: { body } }),
          { ...patience, ...how },
        );
        if (text.trim() === 'false') return { by, verdict: 'publish' };
        if (text.trim() !== 'true') {
          throw new UselessAnswer(headers.get('X-akismet-debug-help') ?? 'Expected true or false.');
        }
        const isBlatant = headers.get('X-akismet-pro-tip') === 'discard';
        return { by, verdict: isBlatant ? 'trash' : 'spam' };
      } catch (error) {
        log.warn({ by, why: (error as Error).message }, 'external check failed');
        return { by, verdict: 'none', hold: onFailure === 'hold' };
      }
    },
  };
}

function fieldsOf(comment: CheckedComment): Record<string, string> {
  const { name, website, text, locale, page, parent, createdAt } = comment;
  return {
    user_ip: '0.0.0.0',
    comment_type: parent === null ? 'comment' : 'reply',
    comment_author: name,
    comment_content: text,
    comment_date_gmt: new Date(createdAt).toISOString(),
    blog_charset: 'UTF-8',
    ...(website !== null && { comment_author_url: website }),
    ...(page !== null && { permalink: page.url }),
    ...(locale !== null && { blog_lang: locale }),
  };
}
