import { css } from '@placet/base';

/** What only somebody who writes sees of the form: what is wrong, what became of it, the notice. */
export const writingStyles: string = css`
  /* Grows with what is typed; who only reads is spared the work of it. */
  textarea {
    field-sizing: content;
  }
  [aria-invalid='true'] {
    border-color: var(--_error) !important;
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .error {
    color: var(--_error);
    font-size: 0.875em;
  }
  .note {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_hairline);
    font-size: 0.875em;
  }
  .field {
    position: relative;
  }
  .draft {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    line-height: 1.25;
  }
  .draft button {
    min-block-size: 1.5rem;
    margin: 0;
    font-size: 1em;
  }
  [part='notice'] p,
  [part='preview'] > :not(summary) {
    margin-block-start: 0.5rem;
  }
  [part='preview'] .body {
    padding: 0.5rem 0.75rem;
    border: 1px dashed var(--_hairline);
    border-radius: var(--_radius);
  }
  /* The live region is there, and empty, before it has something to say. */
  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .sending,
  .done,
  .failed {
    margin-block-end: 1rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_hairline);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .sending {
    color: var(--_muted);
    border-inline-start-color: var(--_hairline);
  }
  .failed {
    border-inline-start-color: var(--_error);
  }
`;
