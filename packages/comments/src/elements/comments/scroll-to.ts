/** Often enough for what was only estimated on the way to have its real height. */
const mostAttempts = 5;

/**
 * Scrolls to an element and stays with it: conversations that were never drawn have an estimated
 * height, so that the first aim may miss.
 */
export async function scrollTo(element: Element, block: ScrollLogicalPosition): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    element.scrollIntoView({ block });
    const { top } = element.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    const now = element.getBoundingClientRect();
    if (Math.abs(now.top - top) < 1 && now.top >= 0 && now.top < innerHeight) return;
  }
}
