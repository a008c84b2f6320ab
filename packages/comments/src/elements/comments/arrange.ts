/**
 * Makes a list hold these items in this order, and touches nothing that is in its place already:
 * what is being written under a comment, the focus and the reader's place survive.
 */
export function arrange(list: Element, items: readonly Element[]): void {
  const wanted = new Set(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  items.forEach((item, at) => {
    const there = list.children[at];
    if (there !== item) list.insertBefore(item, there ?? null);
  });
}
