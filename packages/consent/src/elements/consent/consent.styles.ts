import { css } from '@placet/base';

/** The bar: the page's own surface and font, a hairline, and buttons that look alike. */
export const styles: string = css`
  [part='banner'] {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483647;
    display: flex;
    flex-direction: column;
    gap: 0.75rem 2rem;
    inline-size: auto;
    max-block-size: 80%;
    margin: 0;
    padding: 0.75rem max(1rem, (100% - 68rem) / 2) max(0.75rem, env(safe-area-inset-bottom));
    border: 0;
    border-block-start: 1px solid var(--_hairline);
    color: var(--placet-consent-color, canvastext);
    background: var(--placet-consent-background, canvas);
    font-size: max(0.875em, 14px);
    line-height: 1.45;
    text-align: start;
  }
  [part='text'] {
    flex: 1;
    overflow: auto;
  }
  [part='actions'] {
    flex: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.25rem), 1fr));
    gap: 0.5rem;
  }
  @media (width >= 52rem) {
    [part='banner'] {
      flex-direction: row;
      align-items: end;
    }
    [part='text'] {
      max-block-size: 70vh;
    }
    [part='actions'] {
      inline-size: 21rem;
    }
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
  }
  p,
  ul {
    margin: 0;
    padding: 0.125rem 0;
  }
  li {
    margin-inline-start: 1.25em;
  }
  a {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.25rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    font-weight: 600;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
