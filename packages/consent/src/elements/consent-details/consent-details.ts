import { LocaleController, SmallElement } from '@placet/base';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { configProblems, missingInformation } from '../../core/check-config.js';
import { misplacedProblems } from '../../core/misplaced.js';
import { necessary } from '../../core/question.js';
import { lifetimeDays } from '../../core/record.js';
import { serviceTitle } from '../../core/service-names.js';
import { memberOf, type CookieConfig, type SiteConfig } from '../../core/site-config.js';
import { cookieName } from '../../repositories/cookie-name.js';
import { detailsCatalogs } from '../../strings/details/catalogs.js';
import type { DetailsStrings } from '../../strings/details/strings.js';
import type { Purpose } from '../consent/purposes.js';
import { styles } from './consent-details.styles.js';

/**
 * Says who is behind each service, what it stores on the device and for how long, who is responsible and what visitors
 * may do about it (GDPR art. 13; CJEU C-673/17, Planet49). `<placet-consent-preferences>` makes it when it is asked for.
 *
 * What the site's JSON says wrong or does not say is told to the console, once each.
 *
 * @customElement placet-consent-details
 */
export class ConsentDetailsElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = {
    config: {},
    purposes: [],
  };

  /** What the site says about its services and itself. */
  declare config: SiteConfig;

  /** The categories on the page, with their services. */
  declare purposes: readonly Purpose[];

  readonly #locale = new LocaleController(this, detailsCatalogs);

  protected override willUpdate(): void {
    const { config, purposes } = this;
    for (const problem of configProblems(config)) tell(problem);
    const services = purposes.flatMap((purpose) => purpose.services);
    for (const problem of misplacedProblems(config, services)) tell(problem);
    const missing = missingInformation(config, services);
    if (missing.length)
      tell(`Visitors are owed what the JSON does not say: ${missing.join('; ')}.`);
  }

  protected override render(): unknown {
    const { strings, locale, dir } = this.#locale;
    if (!strings) return nothing;
    const { legal = {} } = this.config;
    const domain = document.querySelector('placet-consent[domain]')?.getAttribute('domain');
    const companies = this.#companies();
    const count =
      companies.length && ` (${new Intl.NumberFormat(strings.language).format(companies.length)})`;
    const facts = [
      [strings.controller, legal.controller],
      [strings.basis, strings.basisText],
      [
        strings.recipients + (count || ''),
        [...companies, legal.recipients].filter(Boolean).join(' · '),
      ],
      [strings.transfers, legal.transfers],
      [strings.retention, legal.retention],
      [strings.rights, [strings.rightsText, legal.rights].filter(Boolean).join(' ')],
      [strings.authority, legal.authority],
    ] as const;
    return html`<div lang=${locale} dir=${dir}>
      ${this.#all().map(({ category, title, services }) => {
        const own = category === necessary ? [ownCookie(strings)] : [];
        return html`<section aria-labelledby=${`c-${category}`}>
          <h3 id=${`c-${category}`}>${title}</h3>
          ${services.map((question) => this.#renderService(question, strings))}
          ${own.length ? table(own, title, strings) : nothing}
        </section>`;
      })}
      <h3>${strings.legal}</h3>
      ${domain ? html`<p>${strings.scope(`\u2068${domain}\u2069`)}</p>` : nothing}
      <dl>
        ${facts.map(([name, text]) =>
          text
            ? html`<dt>${name}</dt>
                <dd dir="auto">${text}</dd>`
            : nothing,
        )}
      </dl>
    </div>`;
  }

  /** The page's categories, with the services that only the JSON knows; the necessary one first, for the answer itself. */
  #all(): readonly Purpose[] {
    const { purposes, config } = this;
    const known = Object.keys(config.services ?? {});
    const title = this.#locale.strings?.necessary ?? necessary;
    const all = purposes.some(({ category }) => category === necessary)
      ? purposes
      : [{ category: necessary, title, purpose: undefined, services: [] }, ...purposes];
    return all.map((purpose) => ({
      ...purpose,
      services: [
        ...new Set([
          ...purpose.services,
          ...known.filter((question) => question.startsWith(`${purpose.category}/`)),
        ]),
      ],
    }));
  }

  /** Every company that a service of the page or the JSON names, once (the list and its number: CNIL, 2020-092). */
  #companies(): readonly string[] {
    const services = this.#all().flatMap((purpose) => purpose.services);
    const named = services.flatMap((question) => {
      const { provider, cookies = [] } = memberOf(this.config.services, question) ?? {};
      return [provider, ...cookies.map((cookie) => cookie.provider)];
    });
    return [...new Set(named.filter((company) => company !== undefined))];
  }

  #renderService(question: string, strings: DetailsStrings): TemplateResult {
    const { provider, purpose, policy, cookies } = memberOf(this.config.services, question) ?? {};
    const title = serviceTitle(question, this.config);
    const isPage = policy && /^(?![a-z][\w.+-]*:)|^https?:\/\/./i.test(policy);
    return html`<h4>${title}</h4>
      ${provider ? html`<p>${strings.provider}: <bdi>${provider}</bdi></p>` : nothing}
      ${purpose ? html`<p dir="auto">${purpose}</p>` : nothing}
      ${isPage ? html`<p><a href=${policy}>${strings.policy}</a></p>` : nothing}
      ${
        cookies?.length
          ? table(cookies, title, strings, provider)
          : cookies && html`<p>${strings.storesNothing}</p>`
      }`;
  }
}

const told = new Set<string>();

function tell(problem: string): void {
  if (told.has(problem)) return;
  told.add(problem);
  console.error(`[placet] <placet-consent>: ${problem}`);
}

/** The answer itself is kept in a cookie, too, and needs no consent. */
function ownCookie(strings: DetailsStrings): CookieConfig {
  return {
    name: cookieName,
    provider: location.hostname,
    purpose: strings.ownCookie,
    days: lifetimeDays,
    thirdParty: false,
  };
}

function daysIn(language: string, days: number): string {
  const unit = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, unit).format(days);
}

/** Roles are written out, since a table that is drawn as blocks on narrow screens would lose them. */
function table(
  cookies: readonly CookieConfig[],
  title: string,
  strings: DetailsStrings,
  company = '',
): TemplateResult {
  const heads = [
    strings.name,
    strings.provider,
    strings.purpose,
    strings.duration,
    strings.thirdParty,
  ];
  return html`<table role="table" aria-label=${strings.stored(`\u2068${title}\u2069`)}>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${cookies.map(
        ({ name, type = 'cookie', provider = company, purpose, duration, days, thirdParty }) => {
          const life = duration ?? (days && daysIn(strings.language, days));
          const access =
            typeof thirdParty === 'boolean' ? strings[thirdParty ? 'yes' : 'no'] : thirdParty;
          return html`<tr role="row">
            <th role="rowheader" scope="row">
              <code dir="ltr">${name}</code
              >${type === 'cookie' ? nothing : html` <small>${type}</small>`}
            </th>
            ${[provider, purpose, life, access].map(
              (text, index) =>
                html`<td role="cell" data-head=${heads[index + 1] ?? ''}>
                  <bdi>${text || strings.unknown}</bdi>
                </td>`,
            )}
          </tr>`;
        },
      )}
    </tbody>
  </table>`;
}
