import { css } from '@placet/base';

/** What only somebody who writes sees of the form: what is wrong, what became of it, the notice. */
export const writingStyles: string = css`
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
  details p {
    margin-block-start: 0.5rem;
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
  .outgoing {
    display: grid;
    gap: 0.5rem;
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  .outgoing li {
    padding: 0.5rem 0.75rem;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }
  .outgoing .refused {
    border-color: var(--_error);
  }
  .outgoing .what {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .outgoing .text {
    max-block-size: 6lh;
    margin-block: 0.25rem;
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .outgoing button + button {
    margin-inline-start: 0.5rem;
  }
`;
