import { css, type CSSResult } from 'lit';

/** Text, buttons and fields, the same in every part of the desk. */
export const controlStyles: CSSResult = css`
  :host {
    --_mark: var(--placet-moderation-mark, light-dark(#ffe7a3, #5c4a12));
    --_current: color-mix(in srgb, var(--_accent) 7%, transparent);
    --_surface: var(--placet-surface, light-dark(#fff, #17191d));
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }
  h2 {
    font-size: 1.375rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .fine {
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button {
    min-block-size: 32px;
    padding: 2px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .quiet {
    padding-inline: 4px;
    border-color: transparent;
    color: var(--_accent);
    font-size: 0.875rem;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.3em;
    border: 1px solid var(--_hairline);
    border-radius: 3px;
    font:
      0.75rem / 1.4 ui-monospace,
      monospace;
    text-align: center;
  }
  button kbd {
    flex: none;
    margin-inline-start: 8px;
    border-color: color-mix(in srgb, currentcolor 30%, transparent);
    opacity: 0.8;
  }
  input[type='checkbox'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  input[type='text'] {
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
  }
  mark {
    border-radius: 2px;
    background: var(--_mark);
    /* Its own, since it stands on its own background, in links too. */
    color: light-dark(#16130a, #fff);
  }

  @media (max-width: 40rem) {
    button {
      min-block-size: 44px;
    }
  }
`;
