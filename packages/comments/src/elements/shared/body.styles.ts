import { css } from '@placet/base';

/** The text of a comment, in the thread and in the preview. */
export const bodyStyles: string = css`
  .body {
    max-inline-size: var(--placet-comment-measure, 65ch);
    overflow: clip;
    overflow-clip-margin: 4px;
    overflow-wrap: anywhere;
  }
  /* Within a list or a quote each paragraph still reads in its own direction. */
  .body p {
    unicode-bidi: plaintext;
  }
  .body > :not(:first-child) {
    margin-block-start: 0.625rem;
  }
  .body :is(ul, ol) {
    margin-block-end: 0;
    padding-inline-start: 1.5rem;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    color: var(--_muted);
    border-inline-start: 2px solid var(--_hairline);
  }
  code {
    font-size: 0.9em;
  }
  pre {
    margin-block-end: 0;
    padding: 0.5rem 0.75rem;
    overflow-x: auto;
    overflow-wrap: normal;
    background: color-mix(in srgb, currentcolor 5%, transparent);
    border-radius: var(--_radius);
  }
  blockquote blockquote {
    color: inherit;
  }
`;
