/**
 * Makes room for the bar at the bottom of the page, as long as it is there: whatever takes the focus
 * scrolls clear of it (WCAG 2.4.11), and the end of the page can be reached above it.
 *
 * @returns Gives the page its own spacing back.
 */
export function makeRoom(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const { scrollPaddingBottom, paddingBottom } = style;
  const observer = new ResizeObserver(() => {
    // In the next frame, since a scroll bar that comes with it may change the bar in turn.
    requestAnimationFrame(() => {
      if (!bar.isConnected) return;
      // A little more than the bar, for the ring around what has the focus.
      style.scrollPaddingBottom = style.paddingBottom = `${bar.offsetHeight + 8}px`;
    });
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = scrollPaddingBottom;
    style.paddingBottom = paddingBottom;
  };
}
