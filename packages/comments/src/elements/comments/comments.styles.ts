import { css } from '@placet/base';

export const commentsStyles: string = css`
  :host {
    --_avatar: var(--placet-avatar-size, 2.25rem);
    display: block;
    container-type: inline-size;
    line-height: 1.55;
  }
  .reserve {
    min-block-size: 57.0625rem;
  }
  .all {
    display: grid;
    gap: 1.5rem;
  }
  .all > h2 {
    font-size: 1.5em;
  }
  .all > placet-comment-form,
  .closed {
    padding-block-end: 2rem;
    border-block-end: 1px solid var(--_hairline);
  }
  .roots,
  .replies {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list {
    min-block-size: 20rem;
  }
  .roots > li {
    padding-block-end: 1.25rem;
    /* Far conversations cost nothing until they are near; find-in-page still finds them. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9rem;
  }
  .roots > li + li {
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_hairline);
  }
  .comment {
    display: grid;
    grid-template-columns: var(--_avatar) minmax(0, 1fr);
    column-gap: 0.75rem;
    padding-block: 0.25rem;
    scroll-margin-block: 5rem 2rem;
  }
  .comment > :not(.avatar) {
    grid-column: 2;
  }
  .comment:focus-visible {
    outline-offset: 4px;
  }
  .avatar {
    grid-row: 1 / span 3;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    margin-block-start: 0.125rem;
    overflow: hidden;
    border-radius: 22%;
  }
  .deleted .avatar {
    opacity: 0.15;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625rem;
    align-items: baseline;
  }
  .name {
    max-inline-size: 100%;
    font-weight: 650;
  }
  /* An endless word breaks, and a pile of combining marks stays in its place. */
  .name,
  .answers {
    overflow: clip;
    overflow-clip-margin: 4px;
    overflow-wrap: anywhere;
  }
  .name a {
    color: inherit;
    text-decoration-color: var(--_control);
  }
  .name .muted {
    font-weight: 400;
    font-style: italic;
  }
  .role {
    padding-inline: 0.375rem;
    font-size: 0.75em;
    border: 1px solid var(--_control);
    border-radius: 99px;
  }
  .time {
    display: inline-block;
    min-block-size: 1.5rem;
    color: inherit;
    text-decoration: none;
  }
  .time:hover {
    text-decoration: underline;
  }
  .badge {
    flex-basis: 100%;
    min-block-size: 1lh;
    margin-block: 0.25rem;
    font-size: 0.875em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin-block-start: 0.125rem;
  }
  [part='fold']::before {
    display: inline-block;
    margin-inline-end: 0.25em;
    border: 0.3em solid transparent;
    border-block-width: 0.4em 0;
    border-block-start-color: currentcolor;
    content: '';
  }
  [part='fold'][aria-expanded='false']::before {
    border-width: 0.3em;
    border-inline-width: 0.4em 0;
    border-color: transparent;
    border-inline-start-color: currentcolor;
  }
  button.quiet {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  /* In the room that is there between form and list, so that what comes late moves nothing. */
  .tools {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: end;
    block-size: 1.75rem;
    white-space: nowrap;
    margin-block: -1.25rem -0.5rem;
  }
  .sort {
    block-size: 1.75rem;
    padding-inline: 0.25rem;
    font-size: 0.875em;
    background: none;
    border: 0;
  }
  @media print {
    placet-comment-form,
    button,
    .tools,
    .fresh {
      display: none !important;
    }
    .roots > li {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
  .replies {
    margin-block-start: 0.75rem;
    margin-inline-start: calc(var(--_avatar) / 2);
    padding-inline-start: 1rem;
    border-inline-start: 1px solid var(--_hairline);
  }
  .replies > li + li {
    margin-block-start: 0.75rem;
  }
  @container (inline-size < 36rem) {
    .reserve {
      min-block-size: 69rem;
    }
  }
  @container (inline-size < 30rem) {
    .replies {
      margin-inline-start: 0;
      padding-inline-start: 0.625rem;
    }
    .replies .avatar {
      --_avatar: 1.5rem;
    }
    .replies .comment {
      grid-template-columns: 1.5rem minmax(0, 1fr);
      column-gap: 0.5rem;
    }
  }
  .more {
    display: block;
    margin-block-start: 1.5rem;
  }
  .more-replies {
    margin-inline-start: calc(var(--_avatar) / 2 + 0.75rem);
  }
  .state {
    display: grid;
    gap: 0.75rem;
    place-content: center;
    justify-items: center;
    min-block-size: 20rem;
    padding: 1rem;
    color: var(--_muted);
    text-align: center;
    border: 1px dashed var(--_hairline);
    border-radius: var(--_radius);
  }
  .ghosts {
    display: grid;
    gap: 1.5rem;
    margin-block-start: 1rem;
  }
  .ghosts i {
    block-size: 4.5rem;
    max-inline-size: 30rem;
    border-block: 0.75rem solid var(--_hairline);
  }
  /* Over the edge of the list, where it takes no room and moves nothing. */
  .fresh {
    position: sticky;
    inset-block-start: 0.75rem;
    z-index: 1;
    block-size: 0;
  }
  .fresh button {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    border-radius: 99px;
    box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
