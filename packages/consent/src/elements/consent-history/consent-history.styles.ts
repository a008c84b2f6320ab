import { css } from '@placet/base';

/** A quiet list: hairlines between the decisions, and plain buttons. */
export const styles: string = css`
  summary {
    min-block-size: 24px;
    padding-block: 0.25rem;
    cursor: pointer;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }
  p {
    margin: 0 0 0.25rem;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .words {
    margin: 0 0 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 1px solid var(--_hairline);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  code {
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
  button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
`;
