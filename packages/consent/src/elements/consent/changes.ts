import { LocaleController, type SmallElement } from '@placet/base';
import { html, nothing } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { categoryOf } from '../../core/question.js';
import { serviceTitle } from '../../core/service-names.js';
import type { SiteConfig } from '../../core/site-config.js';
import { changesSinceAnswered } from '../../records/asked.js';
import { aboutAll } from '../../records/site-words.js';
import { detailsCatalogs } from '../../strings/details/catalogs.js';
import { noticeCatalogs } from '../../strings/notices/catalogs.js';
import type { Purpose } from './purposes.js';

/** Why somebody who has answered is asked again, as a part of the question; nothing where that is only for the time. */
export type ChangesPart = (purposes: readonly Purpose[], config: SiteConfig) => unknown;

/** What has happened to what was answered: questions that are new or said in other words, and parts of the notice. */
function whatHappened(consent: Consent | undefined, purposes: readonly Purpose[]) {
  const record = consent?.get().record;
  const changes = changesSinceAnswered();
  const namesOf = (about: string, kind: string): ReadonlySet<string> =>
    new Set(
      changes.filter((one) => one.about === about && one.change === kind).map(({ name }) => name),
    );
  const inNotice = namesOf('notice', 'reworded');
  const notice = aboutAll.filter((part) => inNotice.has(part));
  const open = purposes
    .flatMap(({ category, services }) => [category, ...services])
    .filter((question) => record && !record.answers.has(question));
  const isReworded = namesOf('question', 'reworded');
  // Where all is asked again, what was answered before is open as well.
  const isNew = namesOf('question', 'added');
  const added = open.filter(
    (question) => !isReworded.has(question) && (!notice.length || isNew.has(question)),
  );
  return {
    // A new purpose says it for its services.
    added: added.filter(
      (question) => categoryOf(question) === question || !added.includes(categoryOf(question)),
    ),
    reworded: open.filter((question) => isReworded.has(question)),
    notice,
  };
}

/**
 * Says what is new and what has changed since the visitor answered (Garante, 10 June 2021: asked again only for cause).
 * Loaded only where there is an answer already.
 */
export async function changesPart(
  host: SmallElement & { readonly consent: Consent | undefined },
): Promise<ChangesPart> {
  const notices = new LocaleController(host, noticeCatalogs);
  const details = new LocaleController(host, detailsCatalogs);
  await Promise.all([notices.load(), details.load()]);
  return (purposes, config) => {
    const { strings } = notices;
    if (!strings || !details.strings) return nothing;
    const { added, reworded, notice } = whatHappened(host.consent, purposes);
    const titleOf = (question: string): string =>
      purposes.find(({ category }) => category === question)?.title ??
      serviceTitle(question, config);
    const lines = [
      ...added.map((question) => [titleOf(question), strings.isNew]),
      ...reworded.map((question) => [titleOf(question), strings.isChanged]),
      ...notice.map((part) => [details.strings?.[part], strings.isChanged]),
    ];
    if (lines.length === 0) return nothing;
    return html`<p>${strings.again}</p>
      <ul>
        ${lines.map(([name, change]) => html`<li><strong>${name}</strong> – ${change}</li>`)}
      </ul>`;
  };
}
