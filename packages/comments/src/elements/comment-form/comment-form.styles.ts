import { css } from '@placet/base';

export const commentFormStyles: string = css`
  :host {
    --_error: var(--placet-error, light-dark(#b3261e, #ff9d94));
    display: block;
    /* Typing costs the same under ten thousand comments. */
    contain: layout style;
    container-type: inline-size;
    line-height: 1.5;
  }
  /* As high as the form will be, measured. */
  .reserve {
    block-size: 30.0625rem;
  }
  form {
    position: relative;
    display: grid;
    gap: 1rem;
    max-inline-size: var(--placet-comment-measure, 65ch);
    margin-block-start: 0.25rem;
  }
  .who {
    display: grid;
    gap: 1rem;
  }
  @container (inline-size >= 36rem) {
    .who {
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    }
  }
  @container (inline-size < 36rem) {
    .reserve {
      block-size: 42rem;
    }
  }
  .field {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    min-inline-size: 0;
  }
  .label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .star {
    color: var(--_error);
  }
  input:not([type='checkbox']),
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    line-height: 1.5;
    background: var(--placet-field-background, color-mix(in srgb, currentcolor 3%, transparent));
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  textarea {
    min-block-size: 8.75rem;
    max-block-size: 70vh;
    resize: vertical;
    overflow-wrap: anywhere;
  }
  input:focus-visible,
  textarea:focus-visible {
    outline-offset: -1px;
    border-color: var(--_accent);
  }
  .remember {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-self: start;
    min-block-size: 1.5rem;
  }
  .remember input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  summary,
  [part='notice'] p {
    color: var(--_muted);
    font-size: 0.875em;
  }
  details + details {
    margin-block-start: -0.75rem;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  .trap {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
