// Runs in the measured page; everything it needs stands in the function.

interface Watched {
  /** The sum of all layout shifts so far. */
  shift: number;
  /** When the page was first clicked. */
  clicked?: number;
  /** When the first frame that shows the button had been painted. */
  readonly banner: Promise<number>;
  /** When the third party's script ran. */
  readonly tracked: Promise<number>;
  /** The middle of the button. */
  readonly place: () => { x: number; y: number };
}

/** Watches a page from before its first byte. @param accept The selector of the button to wait for; may be empty. */
export function watch(accept: string): void {
  const banner = Promise.withResolvers<number>();
  const tracked = Promise.withResolvers<number>();
  const find = (): Element | null | undefined => {
    let root: ParentNode | null | undefined = document;
    const path = accept.split(' >>> ');
    for (const part of path.slice(0, -1)) root = root?.querySelector(part)?.shadowRoot;
    return root?.querySelector(path.at(-1) ?? '');
  };
  const place = (): { x: number; y: number } => {
    const { left = 0, top = 0, width = 0, height = 0 } = find()?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  };
  const bench: Watched = { shift: 0, banner: banner.promise, tracked: tracked.promise, place };
  Object.assign(globalThis, { bench });
  Object.defineProperty(globalThis, 'trackedAt', { set: tracked.resolve, configurable: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) bench.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('click', ({ timeStamp }) => (bench.clicked ??= timeStamp), true);

  const look = (): void => {
    const button = find();
    const { width = 0, top = 0, bottom = 0 } = button?.getBoundingClientRect() ?? {};
    const isShown =
      width > 0 &&
      top < innerHeight &&
      bottom > 0 &&
      button?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isShown) {
      requestAnimationFrame(look);
      return;
    }
    // The task after the frame: what was found has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      banner.resolve(performance.now());
    });
    port1.start();
    port2.postMessage(undefined);
  };
  if (accept) requestAnimationFrame(look);
}
