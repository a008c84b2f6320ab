import { complain } from '@placet/base';
import type { ReceiptParty } from '../core/receipt.js';
import { consentElement } from './site-words.js';

/** The absolute address of the site's policy, if it names one that is a page. */
export function sitePolicy(): string | undefined {
  const policy = consentElement()?.getAttribute('policy');
  if (!policy || !URL.canParse(policy, document.baseURI)) return undefined;
  const url = new URL(policy, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Who is responsible, from `"legal": {"controller": "…"}`. */
export function siteParty(settings: Readonly<Record<string, unknown>>): ReceiptParty | undefined {
  const { legal } = settings as { legal?: { controller?: unknown } };
  return typeof legal?.controller === 'string' ? { name: legal.controller } : undefined;
}

/**
 * Where receipts go: the `records` of `<placet-consent>` or of its JSON, the address of a Placet server. `undefined`
 * where they stay on the device; what is no address is told once, and nothing is sent.
 */
export function recordsUrl(settings: Readonly<Record<string, unknown>>): string | undefined {
  const element = consentElement();
  const records = element?.getAttribute('records') ?? settings['records'];
  if (!element || records === undefined || records === null) return undefined;
  if (typeof records === 'string' && URL.canParse(records, document.baseURI)) {
    const { origin, pathname, protocol } = new URL(records, document.baseURI);
    const base = origin + pathname.replace(/\/+$/, '');
    if (/^https?:$/.test(protocol)) return `${base}/v1/sites/default/consents`;
  }
  complain(
    element,
    'records',
    records,
    'the address of a Placet server, such as "https://comments.example.org"',
  );
  return undefined;
}
