const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

/**
 * Follows a thread by server-sent events while the page can be seen, with one connection for all
 * tabs of the browser: one leads (Web Locks) and tells the others (BroadcastChannel).
 *
 * A hidden tab holds no connection and no lock: a browser has few connections for one host, and
 * either keeps the page out of the back-forward cache. The server tells the version of the thread
 * at once to whoever connects, and the leader to whoever asks, so that nothing is missed.
 */
export function watchEvents(url: string, listener: (version: number) => void): () => void {
  const channel = new BroadcastChannel(`placet ${url}`);
  let known: number | undefined;
  let leaving: AbortController | undefined;

  function tell(what: number | 'ask'): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin and takes none.
    channel.postMessage(what);
  }

  function follow(): void {
    if (document.visibilityState === 'hidden') {
      leaving?.abort();
      leaving = undefined;
      return;
    }
    if (leaving) return;
    leaving = new AbortController();
    const { signal } = leaving;
    const lead = (): Promise<void> =>
      stream(url, signal, (version) => {
        known = version;
        tell(version);
        listener(version);
      });
    tell('ask');
    // Rejects when it is not waited for any more.
    if ('locks' in navigator) {
      navigator.locks.request(`placet ${url}`, { signal }, lead).catch(() => {});
    } else void lead();
  }

  channel.addEventListener('message', ({ data }: MessageEvent<number | 'ask'>) => {
    if (data !== 'ask') listener(data);
    else if (known !== undefined && leaving) tell(known);
  });
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    leaving?.abort();
    channel.close();
  };
}

/** Holds a connection until the signal says otherwise. */
function stream(url: string, signal: AbortSignal, tell: (version: number) => void): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    const open = (): void => {
      source = new EventSource(url);
      source.addEventListener('change', ({ data }: MessageEvent<string>) => {
        failures = 0;
        tell((JSON.parse(data) as { readonly version: number }).version);
      });
      source.addEventListener('error', () => {
        // The browser comes back by itself after a lost connection, but not after a refusal.
        if (source.readyState !== EventSource.CLOSED || signal.aborted) return;
        const pause = Math.min(firstPauseMs * 2 ** failures, longestPauseMs) / 2;
        failures += 1;
        timer = setTimeout(open, pause + pause * Math.random());
      });
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source.close();
      resolve();
    });
    if (signal.aborted) resolve();
    else open();
  });
}
