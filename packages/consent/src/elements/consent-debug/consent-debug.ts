import { SmallElement, StoreController } from '@placet/base';
import { html, type TemplateResult } from 'lit/html.js';
import { configProblems, missingInformation } from '../../core/check-config.js';
import type { Consent } from '../../core/consent.js';
import type { ConsentGuardEvent } from '../../events/consent-guard.js';
import { misplacedProblems } from '../../core/misplaced.js';
import { pageConsent } from '../../page-consent.js';
import { configOf } from '../consent/purposes.js';
import { styles } from './consent-debug.styles.js';
import { watchRequests } from './watch-requests.js';
import { watchStorage } from './watch-storage.js';

/**
 * Shows a developer, live, what consent does on a page: each question and its answer, each gated element, what is
 * stored and which script stored it, and what is asked of other hosts, in red when nothing had been granted. Lists what the
 * site's JSON gets wrong or leaves out.
 *
 * Put it on the page while you develop, and never in production: it stands before `document.cookie` and `setItem`. It sees
 * requests from the beginning of the page, and writers from the moment it is there. In English, as the console is.
 *
 * @customElement placet-consent-debug
 */
export class ConsentDebugElement extends SmallElement {
  static override readonly styles: readonly string[] = [styles];
  static override readonly properties: Readonly<Record<string, unknown>> = { consent: undefined };

  /** The consent that is shown: the page's own, unless another one is given. */
  declare consent: Consent | undefined;

  readonly #store = new StoreController(this, () => this.consent);
  #stops: readonly (() => void)[] = [];
  #storage: ReturnType<typeof watchStorage> | undefined;
  #requests: ReturnType<typeof watchRequests> | undefined;
  #grantedAt: number | undefined;
  readonly #guarded: ConsentGuardEvent[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.consent ??= pageConsent();
    const look = (): void => this.requestUpdate();
    if (this.#hasGrant()) this.#grantedAt = 0;
    const storage = (this.#storage = watchStorage(look));
    const requests = (this.#requests = watchRequests(look, () => this.#grantedAt));
    const observer = new MutationObserver(look);
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-category', 'src'],
    });
    document.addEventListener('placet-consent-guard', this.#addGuarded);
    this.#stops = [() => storage.stop(), () => requests.stop(), () => observer.disconnect()];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('placet-consent-guard', this.#addGuarded);
    for (const stop of this.#stops) stop();
  }

  protected override willUpdate(): void {
    if (this.#hasGrant()) this.#grantedAt ??= performance.now();
  }

  protected override render(): unknown {
    const state = this.#store.value;
    const { questions = [], mode = 'opt-in', signal = false } = state ?? {};
    const config = configOf(document.querySelector('placet-consent'));
    const requests = this.#requests?.list() ?? [];
    const wrong = [
      ...configProblems(config),
      ...misplacedProblems(config, questions),
      ...missingInformation(config, questions).map((path) => `${path} is missing.`),
    ];
    const red = requests.filter(({ isBeforeConsent }) => isBeforeConsent).length;
    return html`<details open lang="en" dir="ltr">
      <summary>
        Placet: ${this.consent ? mode : 'no gate'}${signal ? ', GPC' : ''}
        <span class=${red ? 'wrong' : ''}>${red} request(s) before consent</span>
      </summary>
      ${section(
        'Questions',
        questions.map((question) => {
          const [category = '', service] = question.split('/');
          const answer = this.consent?.answer(category, service);
          return html`${question}
            <small>${answer === undefined ? 'open' : answer ? 'granted' : 'refused'}</small>`;
        }),
      )}
      ${section('Gated elements', gatedElements())}
      ${section(
        'Held back by the guard',
        this.#guarded.map(
          ({ url, question, by }) => html`${url} <small>${by}, waits for ${question}</small>`,
        ),
      )}
      ${section(
        'Stored',
        (this.#storage?.list() ?? []).map(({ kind, name, by }) => {
          const isEarly = name !== 'placet-consent' && this.#grantedAt === undefined;
          return html`<span class=${isEarly ? 'wrong' : ''}
              >${name}${isEarly ? ' before consent' : ''}</span
            >
            <small>${kind}, by ${by ?? 'unknown'}</small>`;
        }),
      )}
      ${section(
        'Requests to other hosts',
        requests.map(
          ({ url, initiator, isBeforeConsent }) =>
            html`<span class=${isBeforeConsent ? 'wrong' : ''}
                >${url}${isBeforeConsent ? ' before consent' : ''}</span
              >
              <small>${initiator}</small>`,
        ),
      )}
      ${section(
        'The JSON',
        wrong.map((problem) => html`<span class="wrong">${problem}</span>`),
      )}
    </details>`;
  }

  readonly #addGuarded = (event: ConsentGuardEvent): void => {
    this.#guarded.push(event);
    this.requestUpdate();
  };

  /** Whether anything may run that needs consent. */
  #hasGrant(): boolean {
    return (
      this.consent?.get().questions.some((question) => {
        const [category = '', service] = question.split('/');
        return category !== 'necessary' && this.consent?.has(category, service);
      }) === true
    );
  }
}

/** What waits, and what ran: a gated element loses its category when it runs. */
function gatedElements(): readonly TemplateResult[] {
  const known =
    'script[data-src],iframe[data-src],img[data-src],[data-category]:is(script,template)';
  return Array.from(document.querySelectorAll<HTMLElement>(`${known},placet-embed`), (element) => {
    const { category, service, src } = element.dataset;
    const name = element.localName;
    const question =
      name === 'placet-embed'
        ? [element.getAttribute('category') ?? 'media', element.getAttribute('service')]
        : [category, service];
    return html`&lt;${name}&gt; ${question.filter(Boolean).join('/')} ${src ?? ''}
      <small>${name === 'placet-embed' ? '' : category === undefined ? 'ran' : 'waits'}</small>`;
  });
}

function section(title: string, items: readonly TemplateResult[]): TemplateResult {
  return html`<h2>${title} (${items.length})</h2>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}
