import { css } from '@placet/base';

/** What only authors see: the form in which they edit, and the list of all that they wrote. */
export const ownStyles: string = css`
  .editor {
    display: grid;
    gap: 0.5rem;
    max-inline-size: var(--placet-comment-measure, 65ch);
  }
  .editor textarea {
    field-sizing: content;
    inline-size: 100%;
    min-block-size: 5rem;
    max-block-size: 70vh;
    padding: 0.5rem 0.75rem;
    line-height: 1.5;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .editor .error {
    color: var(--placet-error, light-dark(#b3261e, #ff9d94));
    font-size: 0.875em;
  }
  .report label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875em;
    font-weight: 600;
  }
  .report .tick {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    font-weight: 400;
  }
  .report :is(select, input:not([type='checkbox'])) {
    inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem;
    font-weight: 400;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .report textarea {
    font-weight: 400;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  dialog {
    inline-size: min(44rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 1.25rem;
    color: inherit;
    background: var(--placet-surface, Canvas);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog header {
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }
  dialog ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dialog li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }
  dialog .text {
    max-block-size: 4lh;
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  dialog section {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }
`;
