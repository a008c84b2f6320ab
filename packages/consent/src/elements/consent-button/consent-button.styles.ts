import { css } from '@placet/base';

/** A button as small as the law lets it be; floating, it is a quiet tab at the foot of the page. */
export const styles: string = css`
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: var(--placet-consent-color, canvastext);
    background: var(--placet-consent-background, canvas);
    font-size: max(0.875em, 14px);
    line-height: 1.3;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  svg {
    flex: none;
    inline-size: 1.875rem;
    block-size: 0.875rem;
  }
  :host([floating]) {
    position: fixed;
    inset-block-end: max(0.75rem, env(safe-area-inset-bottom));
    inset-inline-start: 0.75rem;
    z-index: 2147483646;
  }
  :host([floating='end']) {
    inset-inline: auto 0.75rem;
  }
  @media print {
    :host([floating]) {
      display: none;
    }
  }
`;
