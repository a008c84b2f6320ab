import { LocaleController, type SmallElement } from '@placet/base';
import { html, nothing } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { categoryOf } from '../../core/question.js';
import { serviceTitle } from '../../core/service-names.js';
import type { SiteConfig } from '../../core/site-config.js';
import { changesSinceAnswered } from '../../records/asked.js';
import { detailsCatalogs } from '../../strings/details/catalogs.js';
import { noticeCatalogs } from '../../strings/notices/catalogs.js';
import type { Purpose } from './purposes.js';

/** Why somebody who has answered is asked again, as a part of the question; nothing where that is only for the time. */
export type ChangesPart = (purposes: readonly Purpose[], config: SiteConfig) => unknown;

/** The parts of the notice that are about all purposes, by their names in the site's JSON. */
const noticeParts = ['controller', 'recipients', 'transfers', 'retention'] as const;

/** The questions that are open again, by what has happened to them since the answer. */
export function reopened(
  consent: Consent | undefined,
  purposes: readonly Purpose[],
): { readonly added: readonly string[]; readonly reworded: readonly string[] } {
  const record = consent?.get().record;
  const changes = changesSinceAnswered().filter(({ about }) => about === 'question');
  const namesOf = (kind: string): readonly string[] =>
    changes.filter(({ change }) => change === kind).map(({ name }) => name);
  const isAllAsked = changesInNotice().length > 0;
  const open = purposes
    .flatMap(({ category, services }) => [category, ...services])
    .filter((question) => record && !record.answers.has(question));
  const reworded = open.filter((question) => namesOf('reworded').includes(question));
  const added = open
    .filter((question) => !reworded.includes(question))
    // Where all is asked again, what was answered before is open as well.
    .filter((question) => !isAllAsked || namesOf('added').includes(question))
    // A new purpose says it for its services.
    .filter(
      (question, _, all) =>
        categoryOf(question) === question || !all.includes(categoryOf(question)),
    );
  return { added, reworded };
}

function changesInNotice(): readonly (typeof noticeParts)[number][] {
  const names = new Set(
    changesSinceAnswered()
      .filter(({ about, change }) => about === 'notice' && change === 'reworded')
      .map(({ name }) => name),
  );
  return noticeParts.filter((part) => names.has(part));
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
    const { added, reworded } = reopened(host.consent, purposes);
    const titleOf = (question: string): string =>
      purposes.find(({ category }) => category === question)?.title ??
      serviceTitle(question, config);
    const lines = [
      ...added.map((question) => [titleOf(question), strings.isNew]),
      ...reworded.map((question) => [titleOf(question), strings.isChanged]),
      ...changesInNotice().map((part) => [details.strings?.[part], strings.isChanged]),
    ];
    if (lines.length === 0) return nothing;
    return html`<p>${strings.again}</p>
      <ul>
        ${lines.map(([name, change]) => html`<li><strong>${name}</strong> – ${change}</li>`)}
      </ul>`;
  };
}
