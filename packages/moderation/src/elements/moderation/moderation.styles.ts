import { hostStyles } from '@placet/base';
import { css, type CSSResult } from 'lit';
import { rowStyles } from './queue-row.styles.js';
import { dockStyles } from './dock.styles.js';

const deskStyles = css`
  :host {
    --_mark: var(--placet-moderation-mark, light-dark(#ffe7a3, #5c4a12));
    --_current: color-mix(in srgb, var(--_accent) 7%, transparent);
    --_surface: var(--placet-surface, light-dark(#fff, #17191d));
    display: block;
    line-height: 1.5;
  }
  .desk {
    position: relative;
    max-inline-size: 60rem;
    margin-inline: auto;
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

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .session {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: 0.875rem;
  }
  .session span {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .views {
    margin-block: 12px 0;
    border-block-end: 1px solid var(--_hairline);
  }
  .views ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
  }
  .views button {
    min-block-size: 40px;
    margin-block-end: -1px;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: var(--_radius) var(--_radius) 0 0;
    padding-inline: 10px;
    color: var(--_muted);
  }
  .views [aria-current] {
    border-block-end-color: var(--_accent);
    color: inherit;
    font-weight: 600;
  }
  .count {
    margin-inline-start: 2px;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    padding-inline-end: 12px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .all {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: fit-content;
    min-block-size: 40px;
    padding-inline: 15px 8px;
    font-size: 0.875rem;
    color: var(--_muted);
    cursor: pointer;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 16px;
  }
  .pages:empty {
    display: none;
  }

  .stage {
    display: grid;
    min-block-size: 16rem;
    place-content: center;
    padding: 32px 16px;
    text-align: center;
    text-wrap: balance;
  }
  .loading {
    color: var(--_muted);
  }
  .empty p {
    color: var(--_muted);
  }
  .empty .big {
    margin-block-end: 8px;
    color: inherit;
    font-size: 1.75rem;
    line-height: 1.25;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px 16px;
    padding: 12px;
  }
  .door {
    max-inline-size: 34rem;
    margin-inline: auto;
    padding-block: 48px;
  }
  .door p,
  .door button {
    margin-block-start: 12px;
  }
  .door [role='alert'] {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
    font-weight: 600;
  }
  code,
  pre {
    font:
      0.875em ui-monospace,
      monospace;
  }
  .door code {
    overflow-wrap: anywhere;
  }

  dialog {
    inline-size: min(32rem, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    padding: 20px 24px;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 40px;
    margin-block-start: 8px;
  }
  table {
    inline-size: 100%;
    margin-block: 12px 16px;
    border-collapse: collapse;
    text-align: start;
  }
  table.off {
    opacity: 0.75;
  }
  th {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--_muted);
    text-align: start;
  }
  td {
    padding-block: 4px;
    border-block-start: 1px solid var(--_hairline);
    vertical-align: baseline;
  }
  td:first-child {
    inline-size: 4rem;
  }

  @media (hover: none) {
    .legend {
      display: none;
    }
  }
  @media (max-width: 40rem) {
    button {
      min-block-size: 44px;
    }
    .views ul {
      gap: 0;
    }
    .views button {
      min-block-size: 44px;
      padding-inline: 6px;
      font-size: 0.9375rem;
    }
    .legend {
      display: none;
    }
    .all {
      min-block-size: 44px;
    }
  }
`;

/** The looks of `<placet-moderation>`. */
export const styles: CSSResult[] = [hostStyles, deskStyles, rowStyles, dockStyles];
