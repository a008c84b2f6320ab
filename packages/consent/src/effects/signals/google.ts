import type { Consent } from '../../core/consent.js';
import type { ConsentEffect } from '../../core/ports.js';
import { signalQuestion } from '../../core/question-name.js';
import { commonSignals, type SignalMap, signalsOf } from '../../core/signals.js';
import { followDecisions } from './follow.js';

/** How Google's tags are told. */
export interface GoogleOptions {
  /** Which consent types a category stands for, beside the common ones. */
  readonly map?: SignalMap | undefined;
  /** How long tags that run before an answer wait for it, in milliseconds. @default 500 */
  readonly wait?: number | undefined;
  /** Takes identifiers out of what is sent while `ad_storage` is denied. @default false */
  readonly redactAds?: boolean | undefined;
  /** Hands click identifiers on in the addresses of links while storage is denied. @default false */
  readonly passUrls?: boolean | undefined;
  /**
   * Where everything is granted until it is refused, as ISO 3166-2 codes: for tags that run before an answer, on pages
   * that do not know where their visitor is. Left out where the browser sends Global Privacy Control. @default none
   */
  readonly optOutRegions?: readonly string[] | undefined;
}

/** One event for tags that are not Google's, `placet_consent_update`, as the data layer holds it. */
export interface DataLayerConsent {
  readonly event: 'placet_consent_update';
  /** Every question of the page or of the record, and whether it is granted. */
  readonly consent: Readonly<Record<string, boolean>>;
}

/**
 * Google Consent Mode v2: says `default` at once, since it must be the first word in the data layer; `update` in the same
 * moment for whoever has decided before, and once for each decision. What is not granted is denied, all seven types,
 * and stays so when anything fails.
 *
 * Whether tags run before consent (the advanced mode) is in the markup: a tag that is gated does not.
 *
 * @example setupConsent({ effects: [googleSignals()] });
 */
export function googleSignals(options: GoogleOptions = {}): ConsentEffect {
  const { wait = 500, redactAds, passUrls, optOutRegions } = options;
  const map = { ...commonSignals, ...options.map };
  const page = globalThis as { dataLayer?: unknown[] };
  // The tags know a command by its type: an array would be taken for an event.
  const gtag = function () {
    // oxlint-disable-next-line prefer-rest-params
    (page.dataLayer ??= []).push(arguments);
  } as (...words: unknown[]) => void;

  gtag('consent', 'default', { ...signalsOf(() => false, map), wait_for_update: wait });
  if (optOutRegions && !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl) {
    gtag('consent', 'default', { ...signalsOf(() => true, map), region: optOutRegions });
  }
  if (redactAds) gtag('set', 'ads_data_redaction', true);
  if (passUrls) gtag('set', 'url_passthrough', true);

  return (consent) => {
    followDecisions(consent, () => {
      gtag(
        'consent',
        'update',
        signalsOf((name) => consent.answer(name), map),
      );
      page.dataLayer?.push({ event: 'placet_consent_update', consent: grants(consent) });
    });
  };
}

function grants(consent: Consent): DataLayerConsent['consent'] {
  const { questions, record } = consent.get();
  const names = new Set([...questions, ...(record?.answers.keys() ?? [])]);
  names.delete(signalQuestion);
  return Object.fromEntries([...names].map((name) => [name, consent.has(name)]));
}
