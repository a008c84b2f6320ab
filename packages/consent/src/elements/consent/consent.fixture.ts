import { queryByRole, within } from '@testing-library/dom';
import { createConsent, type Consent, type ConsentOptions } from '../../core/consent.js';
import { until } from '../../page.fixture.js';
import { memoryRepository } from '../../repositories/memory.js';
import type { ConsentElement } from './consent.js';
import './define.js';

/** A part of the page in French, to be removed after the test. */
export function openStage(): HTMLDivElement {
  const stage = document.createElement('div');
  stage.lang = 'fr';
  document.body.append(stage);
  return stage;
}

/** The consent of a page that asks these questions and remembers nothing. */
export function consentFor(
  asked: readonly string[],
  options: Partial<ConsentOptions> = {},
): Consent {
  const consent = createConsent({
    repository: memoryRepository(),
    now: Date.now,
    newId: () => 'm0000001',
    ...options,
  });
  for (const question of asked) {
    const [category = '', service] = question.split('/');
    consent.ask(category, service);
  }
  return consent;
}

/** Shows a `<placet-consent>`; `root` is its shadow root, for queries. */
export async function show(
  stage: HTMLElement,
  consent: Consent,
  attributes: Readonly<Record<string, string>> = {},
  content = '',
): Promise<{ element: ConsentElement; root: HTMLElement }> {
  const element = document.createElement('placet-consent');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (content) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = content;
    element.append(script);
  }
  element.consent = consent;
  stage.prepend(element);
  const root = element.shadowRoot as unknown as HTMLElement;
  await until(() => queryByRole(root, 'status', { hidden: true }) !== null);
  await element.updateComplete;
  return { element, root };
}

/** The shadow root of the preferences, once they are open. */
export async function preferencesOf(root: HTMLElement): Promise<HTMLElement> {
  const inner = () => root.querySelector('placet-consent-preferences')?.shadowRoot;
  await until(() => inner()?.querySelector('dialog')?.open === true);
  return inner() as unknown as HTMLElement;
}

/** The bar with the question, if it is asked. */
export function bar(root: HTMLElement): HTMLElement | null {
  return queryByRole(root, 'region');
}

/** What the buttons say, in their order. */
export function names(root: HTMLElement): (string | undefined)[] {
  return within(root)
    .getAllByRole('button')
    .map((button) => button.textContent?.trim());
}
