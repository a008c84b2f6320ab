import type { ConsentReceipt } from '../../core/receipt.js';
import type { HistoryStrings } from '../../strings/history/strings.js';

/** What the readable page is written in. */
export interface PageLanguage {
  readonly strings: HistoryStrings;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Writes the receipt as a page of its own, to be read without a program. Made node by node: no text can be markup. */
export function receiptPage(receipt: ConsentReceipt, language: PageLanguage): string {
  const { strings, locale, dir } = language;
  const page = document.implementation.createHTMLDocument(strings.title);
  page.documentElement.lang = locale;
  page.documentElement.dir = dir;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  const add = (tag: string, text: string, to: Element = page.body): void => {
    const element = page.createElement(tag);
    element.textContent = text;
    to.append(element);
  };
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' });
  const [controller] = receipt.pii_controllers;
  add('h1', strings.title);
  add('p', `${controller?.name ?? ''} · ${controller?.url ?? ''} · ${receipt.receipt_id}`);
  for (const event of receipt.events) {
    const { privacy_notice: notice } = event;
    const titles = (state: 'consent_given' | undefined): string =>
      event.purposes
        .filter(({ event_state }) => (event_state === 'consent_given') === (state !== undefined))
        .map(({ title }) => title)
        .join(', ');
    add('h2', `${time.format(new Date(event.event_time))} · ${strings.actions[event.event_type]}`);
    add('p', `${strings.granted} ${titles('consent_given') || '–'}`);
    add('p', `${strings.refused} ${titles(undefined) || '–'}`);
    add('p', `${strings.until} ${time.format(new Date(event.valid_until))}`);
    if (notice.words === null) continue;
    add('h3', strings.words);
    add('pre', notice.words);
    add('p', `${strings.hash} ${notice.sha256 ?? ''}`);
  }
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
