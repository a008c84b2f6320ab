// Runs in the measured page; everything it needs stands in the function.
// oxlint-disable unicorn/consistent-function-scoping -- The page is given this function alone.

/** Keeps, as `bench.field` and `bench.comment`, when each was first painted; lets the benchmark count and click. */
export function appear(selectors: { field: string; comment: string; more: string }): void {
  const find = (selector: string): Element[] => {
    let root: ParentNode | null | undefined = document;
    const path = selector.split(' >>> ');
    for (const part of path.slice(0, -1)) root = root?.querySelector(part)?.shadowRoot;
    return [...(root?.querySelectorAll(path.at(-1) ?? '') ?? [])];
  };
  /** The task after the next frame. */
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          resolve();
        });
        port1.start();
        port2.postMessage(undefined);
      });
    });
  const shown = async (selector: string): Promise<number> => {
    for (;;) {
      await painted();
      if ((find(selector)[0]?.getBoundingClientRect().height ?? 0) > 0) return performance.now();
    }
  };
  const count = (): number => find(selectors.comment).length;
  /** Presses “more” until `size` comments are there. Milliseconds, or not a number where that took too long. */
  const all = async (size: number, limit: number): Promise<number> => {
    const start = performance.now();
    while (count() < size) {
      const before = count();
      const button = selectors.more ? find(selectors.more).at(-1) : undefined;
      if (button instanceof HTMLElement) button.click();
      while (count() === before) {
        if (performance.now() - start > limit) return Number.NaN;
        await painted();
      }
    }
    await painted();
    return performance.now() - start;
  };
  const field = (): HTMLTextAreaElement | undefined =>
    find(selectors.field)[0] as HTMLTextAreaElement | undefined;
  /** Puts a long draft into the form, as pasting does. */
  const draft = (text: string): void => {
    const area = field();
    area?.focus();
    area?.setRangeText(text, 0, 0, 'end');
    area?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const keys: number[] = [];
  const listen = (): void => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => void painted().then(() => keys.push(performance.now() - timeStamp)),
      true,
    );
  };
  const median = (): number => keys.toSorted((a, b) => a - b)[keys.length >> 1] ?? Number.NaN;
  const length = (): number => field()?.value.length ?? 0;
  const times = { field: shown(selectors.field), comment: shown(selectors.comment) };
  Object.assign(globalThis, { bench: { ...times, count, all, draft, listen, median, length } });
}
