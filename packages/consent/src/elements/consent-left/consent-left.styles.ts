import { css } from '@placet/base';

/** A card at the foot of the page, as quiet as the question. */
export const styles: string = css`
  section {
    position: fixed;
    inset: auto;
    inset-block-end: max(1rem, env(safe-area-inset-bottom));
    inset-inline-end: 1rem;
    z-index: 2147483646;
    inline-size: min(26rem, 100% - 2rem);
    max-block-size: calc(100% - 2rem);
    margin: 0;
    padding: 1rem 1.25rem;
    overflow: auto;
    border: 1px solid var(--_hairline);
    border-radius: calc(2 * var(--_radius));
    color: var(--placet-consent-color, canvastext);
    background: var(--placet-consent-background, canvas);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 12%);
    font-size: max(0.875em, 14px);
    line-height: 1.45;
    text-align: start;
  }
  section:not(:has(h2)) {
    display: none;
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
  }
  p,
  ul {
    margin: 0.25rem 0 0;
    padding: 0;
  }
  li {
    margin-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  small {
    color: var(--_muted);
  }
  button {
    min-block-size: 2.75rem;
    margin-block-start: 0.75rem;
    padding: 0.25rem 1rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
`;
