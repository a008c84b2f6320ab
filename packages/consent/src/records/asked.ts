import { negotiateLocale } from '@placet/base';
import type { Consent } from '../core/consent.js';
import {
  askAgain,
  inquiryOf,
  mergeInquiries,
  whatChanged,
  type Inquiry,
  type InquiryChange,
} from '../core/what-changed.js';
import { ConsentAskAgainEvent } from '../events/consent-ask-again.js';
import { newId } from '../effects/new-id.js';
import { cookieRepository } from '../repositories/cookie.js';
import { catalogs } from '../strings/catalogs.js';
import { localKeys, readLocal, writeLocal } from './local.js';
import { consentElement, siteSettings, siteWords } from './site-words.js';

const asked = 'asked-';
const changed = 'changed';

/** Remembers what was put to the visitor when they answered; what had changed before is answered with it. */
export function rememberAsked(inquiry: Inquiry): void {
  const key = asked + inquiry.language;
  writeLocal(key, mergeInquiries(readLocal(key) as Inquiry | undefined, inquiry));
  writeLocal(changed, undefined);
}

/** Forgets it. */
export function forgetAsked(): void {
  for (const key of [...localKeys(asked), changed]) writeLocal(key, undefined);
}

/** Why the visitor is asked again: what has changed since they answered; empty where there is no such reason. */
export function changesSinceAnswered(): readonly InquiryChange[] {
  return (readLocal(changed) as readonly InquiryChange[] | undefined) ?? [];
}

/**
 * Asks again about what the site now says in other words, and tells what they are. An answer to the old words is taken
 * out of the cookie: it was given to something else.
 *
 * @returns The questions that are open again.
 */
export function askAgainIfReworded(consent: Consent): readonly string[] {
  const { record, questions } = consent.get();
  const { lang = '' } = consentElement()?.closest<HTMLElement>('[lang]') ?? {};
  const language = negotiateLocale(lang, Object.keys(catalogs), 'en');
  const then = readLocal(asked + language) as Inquiry | undefined;
  if (!record || !then) return [];
  const changes = whatChanged(then, inquiryOf(language, questions, siteWords(siteSettings())));
  const again = askAgain(changes, questions).filter((question) => record.answers.has(question));
  if (!again.length) return [];
  const answers = new Map(record.answers);
  for (const question of again) answers.delete(question);
  const domain = consentElement()?.getAttribute('domain');
  cookieRepository(domain ? { domain } : {}).write({ id: newId(), answers });
  writeLocal(changed, changes);
  document.dispatchEvent(new ConsentAskAgainEvent(changes));
  consent.refresh();
  return again;
}
