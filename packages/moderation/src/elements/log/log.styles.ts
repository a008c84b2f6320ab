import { css, type CSSResult } from 'lit';

/** The looks of the audit log. */
export const logStyles: CSSResult = css`
  :host {
    display: block;
    line-height: 1.5;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
    font-size: 0.875rem;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  ol {
    margin-block: 12px;
    border-block-start: 1px solid var(--_hairline);
    list-style: none;
  }
  li {
    display: grid;
    gap: 2px;
    padding-block: 10px;
    border-block-end: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .way {
    margin-inline-start: 6px;
    padding-inline: 6px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font-size: 0.8125rem;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_hairline);
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .note {
    font-size: 0.875rem;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .when button {
    padding-inline: 0;
  }
  .undone {
    font-weight: 600;
  }
`;
