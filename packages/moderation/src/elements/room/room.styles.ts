import { css, type CSSResult } from 'lit';

/** The looks of the rooms beside the queue. */
export const roomStyles: CSSResult = css`
  :host {
    display: block;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  section {
    display: grid;
    gap: 12px;
    margin-block-start: 24px;
  }
  h3 {
    font-size: 1.125rem;
  }
  .list > li {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  blockquote {
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_hairline);
    white-space: pre-line;
  }
  form {
    display: grid;
    gap: 8px;
    max-inline-size: 40rem;
  }
  fieldset {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  label {
    display: grid;
    gap: 2px;
    font-size: 0.875rem;
  }
  h4 {
    margin: 0;
    font-size: 1rem;
  }
  .one,
  .list > .one {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .one > p {
    flex: 1 1 14rem;
  }
  .one > select {
    inline-size: auto;
  }
  summary {
    min-block-size: 32px;
    cursor: pointer;
  }
  details > form {
    padding-block: 4px 8px;
  }
  .code {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.03em;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  textarea,
  select,
  input[type='text'],
  input[type='email'],
  input[type='password'],
  input[type='number'] {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background: var(--_surface);
  }
  /* What floats at the foot of the desk does not cover the field that has the focus. */
  :is(textarea, select, input, button) {
    scroll-margin-block: 16px 72px;
  }
  input[type='number'] {
    inline-size: 7rem;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    font-size: 1rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .late {
    font-weight: 600;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
    gap: 4px 16px;
    margin: 0;
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`;
