import { css } from '@placet/base';

/** A card in a corner, and a dialog in the middle; on narrow screens a card is the bar. */
export const layouts: string = css`
  :host(:is([layout='card'], [layout='dialog'])) [part='banner'] {
    flex-direction: column;
    align-items: stretch;
    /* 320 px less the bar of a scrolling page leave room for three buttons in a row. */
    padding: 0.75rem 0.5rem;
    border: 1px solid var(--_hairline);
    border-radius: calc(2 * var(--_radius));
  }
  :host(:is([layout='card'], [layout='dialog'])) [part='actions'] {
    inline-size: auto;
  }
  :host([layout='dialog']) [part='banner'] {
    inset: 0;
    inline-size: min(34rem, 100% - 1rem);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: calc(100% - 2rem);
    margin: auto;
  }
  [part='text'][tabindex='-1'] {
    outline: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  @media (width >= 30rem) {
    :host(:is([layout='card'], [layout='dialog'])) [part='banner'] {
      padding: 1.25rem;
    }
    :host([layout='card']) [part='banner'] {
      inset: auto;
      inset-block-end: 1rem;
      inset-inline-end: 1rem;
      inline-size: 26rem;
      max-block-size: calc(100% - 2rem);
      box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 12%);
    }
    :host([layout='card'][position='start']) [part='banner'] {
      inset-inline: 1rem auto;
    }
    :host([layout='card'][position='center']) [part='banner'] {
      inset-inline: 0;
      margin-inline: auto;
    }
  }
`;
