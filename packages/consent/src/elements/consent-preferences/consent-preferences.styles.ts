import { css } from '@placet/base';

/** A quiet sheet: one line for each category, and the same buttons as the bar. */
export const styles: string = css`
  dialog {
    inline-size: min(34rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    border: 1px solid var(--_hairline);
    border-radius: calc(2 * var(--_radius));
    padding: 1.25rem;
    color: var(--placet-consent-color, canvastext);
    background: var(--placet-consent-background, canvas);
  }
  :host {
    display: block;
    font-size: max(0.9375em, 14px);
    line-height: 1.45;
    text-align: start;
  }
  ::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1rem;
  }
  h2 {
    margin: 0;
    font: inherit;
    font-size: 1.25em;
    font-weight: 600;
  }
  p {
    margin: 0.25rem 0 0;
  }
  .muted {
    color: var(--_muted);
  }
  label {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }
  ul {
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }
  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  label > :not(strong, input) {
    grid-column: 1;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .head button {
    flex: none;
    inline-size: 2.25rem;
    min-block-size: 2.25rem;
    padding: 0;
    border-color: transparent;
    font-weight: 400;
  }
  .group ul {
    margin: 0;
    padding-block: 0 0.5rem;
    padding-inline: 1rem 0;
  }
  .group ul label {
    padding-block: 0.25rem;
    border: 0;
  }
  summary {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_accent);
  }
  dialog .actions {
    position: sticky;
    inset-block-end: -1.25rem;
    margin: 0 -1.25rem -1.25rem;
    padding: 0.75rem 1.25rem 1.25rem;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.5rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
    background: inherit;
  }
`;
