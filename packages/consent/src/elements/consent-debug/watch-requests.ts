/** A request that the page made to another host. */
export interface ForeignRequest {
  readonly url: string;
  /** What asked for it, as the browser calls it: `script`, `iframe`, `fetch`. */
  readonly initiator: string;
  /** Whether nothing had been granted yet. */
  readonly isBeforeConsent: boolean;
}

/**
 * Watches what the page asks of other hosts, from its very beginning.
 *
 * @param grantedAt When something was first granted, in milliseconds since the page began; `undefined` while nothing is.
 */
export function watchRequests(
  changed: () => void,
  grantedAt: () => number | undefined,
): { list(): readonly ForeignRequest[]; stop(): void } {
  const entries: PerformanceResourceTiming[] = [];
  const observer = new PerformanceObserver((list) => {
    const foreign = (list.getEntries() as PerformanceResourceTiming[]).filter(
      ({ name }) =>
        URL.canParse(name) && /^https?:/.test(name) && new URL(name).host !== location.host,
    );
    entries.push(...foreign);
    if (foreign.length) changed();
  });
  observer.observe({ type: 'resource', buffered: true });
  return {
    list: () =>
      entries.map(({ name, initiatorType, startTime }) => ({
        url: name,
        initiator: initiatorType,
        isBeforeConsent: startTime < (grantedAt() ?? Number.POSITIVE_INFINITY),
      })),
    stop: () => observer.disconnect(),
  };
}
