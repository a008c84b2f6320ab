import type { SmallElement } from '@placet/base';

/** Often enough for what was only estimated on the way to have its real height. */
const mostAttempts = 5;

/** A comment once it is on the page: those beyond the first screen follow a frame later. */
async function drawn(host: SmallElement, id: string): Promise<HTMLElement | null> {
  for (let attempt = 0; ; attempt += 1) {
    await host.updateComplete;
    const comment = host.renderRoot.querySelector<HTMLElement>(`#comment-${CSS.escape(id)}`);
    if (comment || attempt === mostAttempts) return comment;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/**
 * Focuses a comment once it is drawn, scrolls to it and stays with it: conversations that were never
 * drawn have an estimated height, so that the first aim may miss.
 */
export async function scrollToComment(
  host: SmallElement,
  id: string,
  block: ScrollLogicalPosition,
): Promise<void> {
  const comment = await drawn(host, id);
  if (!comment) return;
  // As find-in-page does with what is folded.
  for (let at: Element | null = comment; at; at = at.parentElement)
    if (at instanceof HTMLElement && at.hidden) at.dispatchEvent(new Event('beforematch'));
  await host.updateComplete;
  comment.focus({ preventScroll: true });
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    comment.scrollIntoView({ block });
    const { top } = comment.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    const now = comment.getBoundingClientRect();
    if (Math.abs(now.top - top) < 1 && now.top >= 0 && now.top < innerHeight) return;
  }
}
