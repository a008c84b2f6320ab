/**
 * Makes a list hold these items in this order, and touches nothing that is in its place already:
 * what is being written under a comment, the focus and the reader's place survive.
 */
export function arrange(list: Element, items: readonly Element[]): void {
  const wanted = new Set(items);
  // A copy, since the list itself changes while it is gone through.
  for (const child of Array.from(list.children)) if (!wanted.has(child)) child.remove();
  items.forEach((item, at) => {
    const there = list.children[at];
    if (there !== item) list.insertBefore(item, there ?? null);
  });
}
