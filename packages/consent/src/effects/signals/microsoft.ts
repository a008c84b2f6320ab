import type { ConsentEffect } from '../../core/ports.js';
import { commonSignals, type SignalMap, signalsOf } from '../../core/signals.js';
import { followDecisions } from './follow.js';

/** How Microsoft's tags are told. */
export interface MicrosoftOptions {
  /** Which consent types a category stands for, beside the common ones. */
  readonly map?: SignalMap | undefined;
}

/**
 * Microsoft Advertising (UET consent mode): `ad_storage` denied by default, at once, and then each decision.
 *
 * @example setupConsent({ effects: [uetSignals()] });
 */
export function uetSignals(options: MicrosoftOptions = {}): ConsentEffect {
  const map = { ...commonSignals, ...options.map };
  const page = globalThis as { uetq?: unknown[] };
  // The queue takes the words of a command one by one; the tag puts an object of its own in its place.
  const say = (command: string, value: string): void => {
    (page.uetq ??= []).push('consent', command, { ad_storage: value });
  };
  say('default', 'denied');
  return (consent) => {
    followDecisions(consent, () => {
      say('update', signalsOf((name) => consent.answer(name), map).ad_storage);
    });
  };
}

type Clarity = ((...words: unknown[]) => void) & { q?: unknown[] };

/**
 * Microsoft Clarity (Consent API v2): denied at once, and then each decision. Its two names are spelt with a capital S.
 *
 * @example setupConsent({ effects: [claritySignals()] });
 */
export function claritySignals(options: MicrosoftOptions = {}): ConsentEffect {
  const map = { ...commonSignals, ...options.map };
  const page = globalThis as { clarity?: Clarity };
  const queue = function () {
    // oxlint-disable-next-line prefer-rest-params
    (queue.q ??= []).push(arguments);
  } as Clarity;
  // As Microsoft's own snippet makes it, which then leaves it in place.
  page.clarity ??= queue;
  const say = (answer: (category: string) => boolean | undefined): void => {
    const { ad_storage: ads, analytics_storage: analytics } = signalsOf(answer, map);
    page.clarity?.('consentv2', { ad_Storage: ads, analytics_Storage: analytics });
  };
  say(() => undefined);
  return (consent) => {
    followDecisions(consent, () => say((name) => consent.answer(name)));
  };
}
