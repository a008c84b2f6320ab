import { css, type CSSResult } from 'lit';

/** One comment in the list. */
export const rowStyles: CSSResult = css`
  .rows {
    border-block-start: 1px solid var(--_hairline);
  }
  .row {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    border-block-end: 1px solid var(--_hairline);
    border-inline-start: 3px solid transparent;
    /* Towers of combining marks must not reach into the next comment. */
    overflow: clip;
    scroll-margin-block: 16px 96px;
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .current {
    border-inline-start-color: var(--_accent);
    background: var(--_current);
  }
  .selected {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .pick {
    display: flex;
    align-items: flex-start;
    justify-content: center;
    padding-block-start: 15px;
    cursor: pointer;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 6px;
    padding-block: 12px;
    padding-inline-end: 16px;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    min-inline-size: 0;
    font-size: 0.875rem;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .standing {
    padding-inline: 6px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .tool {
    display: block;
    margin-block: 8px 4px;
    padding: 4px 12px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .meta h3 {
    color: CanvasText;
    font-size: 1rem;
    line-height: 1.5;
  }
  .meta a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .why {
    display: grid;
    gap: 4px;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .why > div {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 10px;
    align-items: start;
  }
  .outcome {
    padding-inline: 6px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .parent {
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_hairline);
    color: var(--_muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .conflict {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    padding: 4px 10px;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .text {
    max-inline-size: 44rem;
    overflow: clip;
    overflow-clip-margin: 3px;
    overflow-wrap: anywhere;
  }
  .folded {
    max-block-size: 12.5lh;
    mask-image: linear-gradient(#000 75%, transparent);
  }
  .text p + p,
  .text > * + * {
    margin-block-start: 0.5em;
  }
  .text blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_hairline);
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .text pre {
    margin-block: 0.5em;
    padding: 8px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    white-space: pre-wrap;
  }
  .text a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  mark a {
    color: inherit;
  }
  .href {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .actions,
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .actions {
    gap: 4px 16px;
  }
  .verdict {
    display: inline-flex;
    align-items: center;
    justify-content: space-between;
    font-size: 0.875rem;
  }
  .show-email {
    padding-inline: 12px;
  }
  .row:not(.current) .verdicts button {
    border-color: var(--_hairline);
  }
  /* Keeps its place, so that buttons do not change their width when the current comment changes. */
  .row:not(.current) kbd {
    visibility: hidden;
  }
  .current .publish,
  .bulk .publish {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .email {
    display: grid;
    flex-basis: 100%;
    gap: 4px;
    max-inline-size: 30rem;
    margin: 0;
    padding-block-start: 4px;
    font-size: 0.875rem;
  }
  .address {
    font-size: 1rem;
    font-weight: 600;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 4px;
  }

  /* Where there is room, the buttons stand beside the text: more comments fit on a screen. */
  @media (min-width: 56rem) {
    .row {
      grid-template-columns: 44px minmax(0, 1fr) 16.5rem;
    }
    .actions {
      align-content: start;
      padding-block: 12px;
      padding-inline-end: 12px;
    }
    .actions .verdicts {
      display: grid;
      flex-basis: 100%;
      grid-template-columns: repeat(2, 1fr);
      gap: 6px;
    }
  }
  @media (max-width: 55.99rem) {
    .row {
      padding-block-end: 12px;
    }
    .content {
      padding-block-end: 6px;
    }
    .actions {
      grid-column: 2;
      padding-inline-end: 8px;
    }
  }
  @media (hover: none) {
    kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .current {
      border-inline-start-color: Highlight;
    }
    .selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  /* On a phone the buttons of the current comment stay under the thumb, wherever the comment is. */
  @media (max-width: 40rem) {
    .row {
      grid-template-columns: 36px minmax(0, 1fr);
      scroll-margin-block: 8px 160px;
    }
    .content {
      padding-inline-end: 8px;
    }
    .why > div {
      display: block;
    }
    .outcome {
      float: inline-start;
      margin-inline-end: 8px;
    }
    .verdicts {
      gap: 4px;
    }
    /* Out of sight, yet in reach of a screen reader and of Tab, which brings its comment to the dock. */
    .row:not(.using) .actions .verdicts {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .desk:has(.bulk) .actions .verdicts {
      display: none;
    }
    .verdicts button {
      flex: 1 1 auto;
      justify-content: center;
      padding-inline: 4px;
      font-size: 0.8125rem;
    }
    .show-email {
      padding-inline: 0;
    }
    kbd {
      display: none;
    }
    /* Not while something is written there: the fields would lie under it. */
    .current:not(.using) .actions .verdicts {
      position: fixed;
      z-index: 1;
      inset-block-end: 0;
      inset-inline: 0;
      inline-size: auto;
      block-size: auto;
      padding: 8px 8px calc(8px + env(safe-area-inset-bottom));
      overflow: visible;
      border-block-start: 1px solid var(--_hairline);
      background: var(--_surface);
      clip-path: none;
    }
    .current:not(.using) .actions .verdicts button {
      min-block-size: 52px;
    }
    /* The keyboard on the screen needs the room. */
    .desk:has(input[type='text']:focus) .actions .verdicts {
      display: none;
    }
  }
`;
