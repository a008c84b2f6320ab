import { hostStyles } from '@placet/base';
import { css, type CSSResultGroup } from 'lit';
import { controlStyles } from '../moderation/controls.styles.js';

const own = css`
  :host {
    --_wrong: var(--placet-wrong, light-dark(#a3160f, #ffb3a8));
    display: block;
    line-height: 1.5;
  }
  .editor {
    max-inline-size: 44rem;
  }
  fieldset {
    min-inline-size: 0;
    margin: 24px 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    inline-size: 100%;
    margin-block-end: 4px;
    padding: 0 0 4px;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 600;
  }
  fieldset > div {
    display: grid;
    gap: 0 12px;
    padding-block: 8px;
  }
  .check {
    grid-template-columns: auto 1fr;
    align-items: center;
  }
  .check .fine {
    grid-column: 2;
  }
  .number {
    grid-template-columns: 1fr 7rem;
    align-items: center;
  }
  .number .fine {
    grid-column: 1 / -1;
  }
  .fine:not(:has(*)):empty {
    display: none;
  }
  input[type='number'],
  input[type='text'],
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
  }
  input[type='number'] {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  option {
    background: var(--_surface);
  }
  select {
    color: inherit;
  }
  input[type='text'],
  select {
    max-inline-size: 24rem;
    margin-block-start: 4px;
  }
  textarea {
    margin-block-start: 4px;
    resize: vertical;
    line-height: 1.4;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 24px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_hairline);
    background: var(--_surface);
  }
  .bar [role='status'] {
    flex: 1 1 12rem;
    font-size: 0.875rem;
  }
  .bar button {
    min-block-size: 36px;
  }
  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .bar [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .wrong {
    grid-column: 1 / -1;
    margin-block: 4px;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--_wrong);
    overflow-wrap: anywhere;
  }
  input[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border: 2px solid var(--_wrong);
  }
  section {
    margin-block: 16px 32px;
  }
  h3 {
    font-size: 1.0625rem;
    line-height: 1.35;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block: 8px;
    font-variant-numeric: tabular-nums;
  }
  .samples li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .samples {
    margin-block-start: 12px;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  /* Never under the bar that floats, two rows high, nor what was expected of them (WCAG 2.4.11). */
  input,
  textarea,
  h3 {
    scroll-margin-block-end: 176px;
  }
  @media (max-width: 40rem), (max-height: 30rem) {
    .bar {
      position: static;
    }
  }
  @media (max-width: 40rem) {
    .bar button {
      min-block-size: 44px;
    }
  }
`;

/** How what is edited and saved as a whole looks: the rules, the settings. */
export const draftStyles: CSSResultGroup = [hostStyles, controlStyles, own];
