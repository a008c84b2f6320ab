import { css, type CSSResult } from 'lit';

/** The bar: the page's own surface and font, a hairline, and three buttons that look alike. */
export const styles: CSSResult = css`
  [part='banner'] {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483647;
    inline-size: auto;
    max-inline-size: none;
    max-block-size: 80vh;
    max-block-size: 80dvh;
    margin: 0;
    padding: 0.75rem max(1rem, (100% - 68rem) / 2);
    padding-block-end: max(0.75rem, env(safe-area-inset-bottom));
    overflow: auto;
    border: 0;
    border-block-start: 1px solid var(--_hairline);
    color: var(--placet-consent-color, canvastext);
    background: var(--placet-consent-background, canvas);
    font-size: max(0.875em, 14px);
    line-height: 1.45;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    visibility: visible;
  }
  [part='banner'],
  [part='banner']:popover-open {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 2rem;
  }
  [part='text'] {
    flex: 1 1 26rem;
  }
  h2 {
    margin: 0 0 0.25rem;
    font: inherit;
    font-weight: 600;
    font-size: 1.125em;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  li {
    margin-inline-start: 1.25em;
  }
  a {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
  }
  [part='actions'] {
    flex: 1 1 18rem;
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.25rem), 1fr));
    gap: 0.5rem;
    max-inline-size: 32rem;
    background: var(--placet-consent-background, canvas);
  }
  [part='button'] {
    min-block-size: 2.75rem;
    margin: 0;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
  }
  [part='button']:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
