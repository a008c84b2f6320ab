import { css } from '@placet/base';

/** Facts in small print: tables where there is room, and one block for each cookie where there is none. */
export const styles: string = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: max(0.9375em, 14px);
  }
  h3,
  h4,
  p,
  dl,
  dd {
    margin: 0;
  }
  h3 {
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
    font-size: 1.0625em;
  }
  h4 {
    margin-block-start: 0.75rem;
    font-size: 1em;
  }
  a {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
  }
  dt {
    margin-block-start: 0.5rem;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    margin-block: 0.5rem;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.375rem;
    padding-inline: 0 0.75rem;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 600;
  }
  thead th,
  small {
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  @container (width < 34rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      padding-inline: 0;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding-block: 0.375rem;
      border-block-end: 1px solid var(--_hairline);
    }
    th,
    td {
      padding-block: 0.0625rem;
      border: 0;
    }
    td::before {
      content: attr(data-head) ': ' / '';
      color: var(--_muted);
    }
  }
`;
