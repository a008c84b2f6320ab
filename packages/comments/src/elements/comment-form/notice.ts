import type { Site } from '@placet/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WritingStrings } from '../../strings/writing/strings.js';

/**
 * Tells, before anything is sent, who keeps it, why, how long, and what one may ask for (GDPR
 * art. 13). What the site did not say of itself is left out.
 */
export function noticeTemplate(
  strings: WritingStrings,
  site: Site | undefined,
  asksForEmail: boolean,
): TemplateResult {
  const { controller = null, contact = null, policy = null, retentionDays } = site?.notice ?? {};
  const reach = contact === null ? undefined : contactAddress(contact);
  return html`
    ${
      controller === null && reach === undefined
        ? nothing
        : html`<p>
            ${controller === null ? nothing : strings.noticeWho(controller)}
            ${reach === undefined ? nothing : html`<a href=${reach}>${strings.noticeContact}</a>`}
          </p>`
    }
    <p>${strings.noticeWhy}</p>
    ${asksForEmail ? html`<p>${strings.noticeEmail}</p>` : nothing}
    ${retentionDays === undefined ? nothing : html`<p>${strings.noticeHowLong(retentionDays)}</p>`}
    <p>
      ${strings.noticeRights}
      ${
        policy !== null && isWebAddress(policy)
          ? html`<a href=${policy}>${strings.noticePolicy}</a>`
          : nothing
      }
    </p>
  `;
}

function contactAddress(contact: string): string | undefined {
  if (isWebAddress(contact)) return contact;
  const address = contact.replace(/^mailto:/, '');
  return /^[^\s@]+@[^\s@]+$/.test(address) ? `mailto:${address}` : undefined;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text, document.baseURI) && /^(?:https?:|\/)/.test(text);
}
