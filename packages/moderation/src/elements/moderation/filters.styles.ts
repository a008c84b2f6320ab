import { css, type CSSResult } from 'lit';

/** Search and filters above the list. */
export const filterStyles: CSSResult = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block: 12px 4px;
  }
  .filters input,
  .filters select {
    min-block-size: 36px;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 4px 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font-size: 0.875rem;
  }
  .filters option {
    background: var(--_surface);
    color: CanvasText;
  }
  .filters input {
    flex: 1 1 14rem;
  }
  .filters ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: 0 8px;
    border: 1px solid var(--_hairline);
    border-radius: 16px;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .chip > span {
    margin-inline-start: 6px;
  }
  .saved {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .matching {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .narrow-to {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    min-block-size: 24px;
    margin-block: -2px -8px;
    font-size: 0.8125rem;
  }
  .row:not(.current) .narrow-to {
    visibility: hidden;
  }
  .narrow-to button {
    min-block-size: 24px;
    padding-inline: 0;
    font-size: inherit;
  }
`;
