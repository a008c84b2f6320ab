import { css } from '@placet/base';

/** A narrow panel at the side of the window; what is wrong is red, and says so in words, too. */
export const styles: string = css`
  details {
    position: fixed;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    z-index: 2147483646;
    inline-size: min(26rem, 100% - 1rem);
    max-block-size: calc(100% - 1rem);
    overflow: auto;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    color: canvastext;
    background: canvas;
    font:
      12px/1.4 ui-monospace,
      monospace;
    text-align: start;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
  }
  h2 {
    margin: 0.75rem 0 0.25rem;
    font: inherit;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.125rem;
    overflow-wrap: anywhere;
  }
  small {
    color: var(--_muted);
    font-size: inherit;
  }
  .wrong {
    color: light-dark(#b3261e, #ff8a80);
    font-weight: 600;
  }
`;
