import { css, type CSSResult } from 'lit';

/** What stays at the bottom of the window. */
export const dockStyles: CSSResult = css`
  .dock {
    position: sticky;
    z-index: 2;
    inset-block-end: 12px;
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-start: 12px;
    pointer-events: none;
  }
  .toast,
  .bulk {
    border-radius: calc(var(--_radius) * 2);
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    pointer-events: auto;
  }
  .toast {
    display: flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 100%;
    padding-block: 4px;
    padding-inline: 16px 4px;
    border: 1px solid transparent;
    background: light-dark(#22262c, #e9ecf0);
    color: light-dark(#fff, #15181c);
  }
  .toast[data-empty] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .toast p {
    flex: 1;
  }
  .toast button {
    border-color: transparent;
  }
  .toast button:focus-visible {
    outline-color: currentcolor;
    outline-offset: -2px;
  }
  .undo {
    display: inline-flex;
    flex: none;
    align-items: center;
    font-weight: 600;
  }
  .close {
    flex: none;
    min-inline-size: 32px;
    padding-inline: 4px;
    font-size: 1.25rem;
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    inline-size: 100%;
    padding: 8px 16px;
    border: 1px solid var(--_control);
    background: var(--_surface);
  }
  .bulk p {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  @media (max-width: 40rem) {
    .desk {
      padding-block-end: calc(84px + env(safe-area-inset-bottom));
    }
    .dock {
      position: fixed;
      inset-inline: 8px;
      inset-block-end: calc(80px + env(safe-area-inset-bottom));
    }
    .dock:has(.bulk) {
      inset-block-end: calc(8px + env(safe-area-inset-bottom));
    }
    .desk:has(.current.using) .dock {
      position: static;
    }
    .desk:has(input[type='text']:focus) .dock {
      display: none;
    }
    .toast {
      inline-size: 100%;
    }
    .bulk {
      padding: 4px 12px 8px;
    }
    .bulk p {
      display: flex;
      flex: 1 0 100%;
      align-items: center;
      justify-content: space-between;
    }
    .bulk .verdicts {
      flex: 1;
    }
    .bulk .verdicts button {
      min-block-size: 52px;
    }
  }
`;
