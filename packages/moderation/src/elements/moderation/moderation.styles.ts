import { hostStyles } from '@placet/base';
import { css, type CSSResult } from 'lit';
import { controlStyles } from './controls.styles.js';
import { dockStyles } from './dock.styles.js';
import { filterStyles } from './filters.styles.js';
import { rowStyles } from './queue-row.styles.js';

const deskStyles = css`
  :host {
    display: block;
    line-height: 1.5;
  }
  .desk {
    position: relative;
    max-inline-size: 60rem;
    margin-inline: auto;
  }
  .session {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: 0.875rem;
  }
  .rooms {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
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
  /* One row each on a phone, to be pushed along with the thumb; it fades where more may follow. */
  @media (max-width: 40rem) {
    .rooms,
    .views ul {
      --_way: to right;
      flex-wrap: nowrap;
      overflow-x: auto;
      scroll-padding-inline: 8px 40px;
      scrollbar-width: none;
      mask-image: linear-gradient(var(--_way), #000 calc(100% - 40px), transparent);
    }
    [dir='rtl'] :is(.rooms, .views ul) {
      --_way: to left;
    }
    /* Room under the fade for the last one: WebKit does not scroll to padding from right to left. */
    :is(.rooms, .views ul)::after {
      content: '';
      flex: 0 0 40px;
    }
    .rooms > *,
    .views li {
      flex: none;
    }
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
  .invited {
    display: grid;
    gap: 8px;
    margin-block: 12px;
    padding: 12px;
    border: 1px solid var(--_control);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .invited p {
    max-inline-size: 40rem;
  }
  .invited .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
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
export const styles: CSSResult[] = [
  hostStyles,
  controlStyles,
  deskStyles,
  filterStyles,
  rowStyles,
  dockStyles,
];
