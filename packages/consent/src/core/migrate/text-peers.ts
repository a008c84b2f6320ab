import type { PeerReader } from './imported.js';
import { parse } from './json-peers.js';

/** "Dismiss" closes a notice, and grants nothing. */
function allowed(value = ''): boolean | undefined {
  return /^(allow|deny)$/i.test(value) ? /^allow$/i.test(value) : undefined;
}

/** Osano's Cookie Consent: version 4 has a cookie for each category, version 3 one for all; none has a date. */
export const osano: PeerReader = (storage) => {
  const choices: Record<string, boolean> = {};
  for (const category of ['PERSONALIZATION', 'ANALYTICS', 'MARKETING', 'UNCATEGORIZED']) {
    const one = allowed(storage.cookie(`cookieconsent_status_${category}`));
    if (one !== undefined) choices[category.toLowerCase()] = one;
  }
  const all = allowed(storage.cookie('cookieconsent_status'));
  if (all !== undefined) choices['all'] = all;
  return Object.keys(choices).length > 0
    ? { peer: 'osano', choices, at: undefined, lifetime: 365 }
    : undefined;
};

/** tarteaucitron, `!gtag=true!youtube=false!matomo=wait`: what waits was not answered. No date. */
export const tarteaucitron: PeerReader = (storage) => {
  const value = storage.cookie('tarteaucitron') ?? '';
  const choices = Object.fromEntries(
    [...value.matchAll(/!([^!=]+)=(true|false)(?=!|$)/g)].map(([, name, answer]) => [
      name,
      answer === 'true',
    ]),
  ) as Record<string, boolean>;
  return Object.keys(choices).length > 0
    ? { peer: 'tarteaucitron', choices, at: undefined, lifetime: 365 }
    : undefined;
};

/**
 * Cookiebot, `CookieConsent`: `{stamp:'…',necessary:true,…,method:'explicit',utc:…}`, which is no JSON. Only an explicit
 * choice is one; `-1`, where it did not ask, is none.
 */
export const cookiebot: PeerReader = (storage) => {
  const value = (storage.cookie('CookieConsent') ?? '')
    .replaceAll(/%2C/gi, ',')
    .replaceAll(/%27/g, "'");
  if (!/\bmethod:'explicit'/.test(value)) return undefined;
  const at = Number(/\butc:(\d+)/.exec(value)?.[1] ?? Number.NaN);
  const choices: Record<string, boolean> = {};
  for (const category of ['preferences', 'statistics', 'marketing']) {
    const [, answer] = new RegExp(`\\b${category}:(true|false)\\b`).exec(value) ?? [];
    if (answer) choices[category] = answer === 'true';
  }
  return Object.keys(choices).length > 0 && Number.isFinite(at)
    ? { peer: 'cookiebot', choices, at, lifetime: 365 }
    : undefined;
};

/** Complianz: a cookie for each category, which count once the banner was answered, and one for services. No date. */
export const complianz: PeerReader = (storage) => {
  if (storage.cookie('cmplz_banner-status') !== 'dismissed') return undefined;
  const choices: Record<string, boolean> = {};
  for (const category of ['preferences', 'statistics', 'marketing']) {
    const answer = storage.cookie(`cmplz_${category}`);
    if (answer === 'allow' || answer === 'deny') choices[category] = answer === 'allow';
  }
  for (const [service, answer] of Object.entries(
    parse(storage.cookie('cmplz_consented_services')) ?? {},
  ))
    if (typeof answer === 'boolean') choices[service] = answer;
  return Object.keys(choices).length > 0
    ? { peer: 'complianz', choices, at: undefined, lifetime: 365 }
    : undefined;
};
