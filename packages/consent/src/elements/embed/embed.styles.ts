import { css } from '@placet/base';

/** A quiet card that keeps the room of what will come, with the site's own picture behind it, if there is one. */
export const styles: string = css`
  :host {
    display: block;
    /* A least height would become a least width, by the ratio that the page gives. */
    max-inline-size: 100%;
    container-type: inline-size;
  }
  .box {
    position: relative;
    display: grid;
    inline-size: 100%;
    block-size: 100%;
  }
  .sized {
    grid-template-rows: minmax(0, 1fr);
  }
  @container (width < 28rem) {
    .sized {
      /* What has to be said takes more than the ratio leaves; the content gets the same, so that nothing moves. */
      min-block-size: 18rem;
    }
  }
  .box:not(.loaded) > *,
  ::slotted([slot='thumbnail']) {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  [part='placeholder'] {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75rem;
    overflow: hidden;
    padding: 0.75rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    color: var(--placet-consent-color, canvastext);
    background: var(--placet-consent-background, canvas);
    font-size: max(0.875em, 14px);
    line-height: 1.4;
    text-align: start;
    z-index: 1;
  }
  .pictured [part='placeholder'] {
    align-self: end;
    margin: 0.5rem;
    max-block-size: calc(100% - 1rem);
  }
  [part='text'] {
    inline-size: min(100%, 28rem);
    overflow: auto;
  }
  strong {
    display: block;
    font-size: 1.125em;
  }
  p {
    margin: 0.25rem 0 0;
  }
  a,
  ::slotted(a) {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
  }
  [part='actions'] {
    flex: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), 1fr));
    gap: 0.5rem;
    inline-size: min(100%, 28rem);
  }
  button {
    min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem;
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
  ::slotted([slot='thumbnail']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .loaded.sized ::slotted(:is(iframe, video, img, object, embed):not([slot])) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
`;
