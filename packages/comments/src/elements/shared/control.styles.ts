import { css } from '@placet/base';

/** Buttons and lines that the form and the thread have in common. */
export const controlStyles: string = css`
  button {
    min-block-size: 2.5rem;
    padding: 0.25rem 1rem;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  button.main {
    color: var(--_on-accent);
    font-weight: 600;
    background: var(--_accent);
    border-color: var(--_accent);
  }
  button.plain {
    min-block-size: 1.75rem;
    padding: 0 0.25rem;
    margin-inline-start: -0.25rem;
    font-size: 0.875em;
    color: var(--_accent);
    border-color: transparent;
    text-underline-offset: 0.2em;
  }
  button.plain:hover {
    text-decoration: underline;
  }
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  h2 {
    margin: 0;
    font: inherit;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  p {
    margin: 0;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
