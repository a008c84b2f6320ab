import { css } from '@placet/base';

/** What only somebody sees who has something on its way. */
export const outgoingStyles: string = css`
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
