import { css } from '@placet/base';

/** What only somebody who takes part sees of the thread: the form of an answer, their own held comments. */
export const takingPartStyles: string = css`
  :host {
    --_held: var(--placet-held, light-dark(#7a5300, #e9c46a));
  }
  .comment.target {
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    box-shadow: 0 0 0 0.5rem color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  .badge {
    padding-inline-start: 0.625rem;
    color: var(--_held);
    border-inline-start: 2px solid;
  }
  li > placet-comment-form {
    margin-block: 0.5rem 1rem;
    margin-inline-start: calc(var(--_avatar) + 0.75rem);
    max-inline-size: calc(var(--placet-comment-measure, 65ch) + 2rem);
    padding: 1rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  @container (inline-size < 30rem) {
    li > placet-comment-form {
      margin-inline-start: 0;
      padding: 0.75rem;
    }
  }
`;
