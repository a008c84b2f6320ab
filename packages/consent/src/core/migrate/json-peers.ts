import type { PeerReader, PeerStorage } from './imported.js';

/** What a JSON cookie may hold. */
type Members = Readonly<Record<string, unknown>>;

/** Reads JSON, percent-encoded or not; anything but an object is nothing. */
export function parse(text: string | undefined): Members | undefined {
  if (!text) return undefined;
  for (const candidate of [text, decode(text)]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value as Members;
    } catch {
      // The other one, then.
    }
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function stored(storage: PeerStorage, name: string): Members | undefined {
  return parse(storage.cookie(name)) ?? parse(storage.local(name));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function time(value: unknown): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/**
 * vanilla-cookieconsent, `cc_cookie`: version 3 names every category with the services that were accepted in it; version 2
 * only names what was accepted, so that what was refused is asked about again.
 */
export const vanillaCookieConsent: PeerReader = (storage) => {
  const value = stored(storage, 'cc_cookie');
  if (!value || !Array.isArray(value['categories'] ?? value['level'])) return undefined;
  const accepted = new Set(texts(value['categories'] ?? value['level']));
  const services = (value['services'] ?? {}) as Members;
  const choices: Record<string, boolean> = {};
  for (const category of [...accepted, ...Object.keys(services)])
    choices[category] = accepted.has(category);
  for (const [category, names] of Object.entries(services))
    for (const service of texts(names)) choices[`${category}/${service}`] = true;
  const at = time(
    value['lastConsentTimestamp'] ??
      value['consentTimestamp'] ??
      value['last_consent_update'] ??
      value['consent_date'],
  );
  const expires = value['expirationTime'];
  // It goes by its own end, too, which may be sooner than the cookie's.
  if (typeof expires === 'number' && at !== undefined && expires < at) return undefined;
  return { peer: 'vanilla-cookieconsent', choices, at, lifetime: 182 };
};

function map(peer: string, lifetime: number, ...names: readonly string[]): PeerReader {
  return (storage) => {
    const value = names.map((name) => stored(storage, name)).find(Boolean);
    const choices = Object.entries(value ?? {}).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    );
    return choices.length > 0
      ? { peer, choices: Object.fromEntries(choices), at: undefined, lifetime }
      : undefined;
  };
}

/** Klaro, `klaro`: each service with its answer, and no date. */
export const klaro: PeerReader = map('klaro', 120, 'klaro');

/** Orejime, `eu-consent` (version 3) or `orejime`: each purpose with its answer, and no date. */
export const orejime: PeerReader = map('orejime', 120, 'eu-consent', 'orejime');
