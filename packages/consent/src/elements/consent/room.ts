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
    const height = `${bar.offsetHeight}px`;
    style.scrollPaddingBottom = height;
    style.paddingBottom = height;
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.scrollPaddingBottom = scrollPaddingBottom;
    style.paddingBottom = paddingBottom;
  };
}
