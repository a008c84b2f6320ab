import type { Consent } from '../core/consent.js';
import type { ConsentRecord } from '../core/ports.js';
import { withdrawnTraces, type Trace } from '../core/traces.js';
import { declaredTraces } from '../effects/declared-traces.js';
import { patience, tracesLeft } from '../effects/remove-traces.js';
import { readLocal, writeLocal } from './local.js';
import { consentElement } from './site-words.js';

const left = 'left';

/** Whether the visitor may still have to be told what could not be deleted. */
export const isLeft = (): boolean => readLocal(left) !== undefined;

/**
 * Remembers what is to go with a decision by which consent was taken back, since the page may be loaded again before
 * anybody can be told what stays of it.
 *
 * @param before The record that held until then.
 */
export function rememberLeft(before: ConsentRecord | undefined, record: ConsentRecord): void {
  const traces = withdrawnTraces(declaredTraces(), before, record);
  writeLocal(left, traces.length ? traces : undefined);
}

/** Forgets it. */
export function forgetLeft(): void {
  writeLocal(left, undefined);
}

/** Names to the visitor what could not be deleted, once what can be is; until they close it, on every page. */
export async function tellOfLeft(consent: Consent): Promise<void> {
  if (!isLeft()) return;
  await new Promise((resolve) => setTimeout(resolve, patience));
  // Only now, since it may have been decided anew.
  const traces = readLocal(left) as readonly Trace[] | undefined;
  if (!traces) return;
  const still = await tracesLeft(traces);
  if (!still.length) {
    forgetLeft();
    return;
  }
  // Told already; and never beside the question.
  if (consent.get().open || document.querySelector('placet-consent-left')) return;
  await import('../elements/consent-left/define.js');
  const notice = document.createElement('placet-consent-left');
  notice.traces = still;
  notice.addEventListener('close', forgetLeft);
  const element = consentElement();
  if (element) element.after(notice);
  else document.body.prepend(notice);
}
