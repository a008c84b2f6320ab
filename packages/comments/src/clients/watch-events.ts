/** After this long, a stream that was refused is asked for again. */
const retryMs = 15_000;

/**
 * Follows a thread by server-sent events while the page can be seen.
 *
 * A hidden tab holds no connection: a browser has few for one host, and an open one keeps the page
 * out of the back-forward cache. The server tells the version of the thread at once to whoever
 * connects, so that nothing is missed.
 */
export function watchEvents(url: string, listener: (version: number) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    if (document.visibilityState === 'hidden') {
      source?.close();
      source = undefined;
      return;
    }
    if (source) return;
    source = new EventSource(url);
    source.addEventListener('change', ({ data }: MessageEvent<string>) => {
      listener((JSON.parse(data) as { readonly version: number }).version);
    });
    source.addEventListener('error', () => {
      // The browser comes back by itself after a lost connection, but not after a refusal.
      if (source?.readyState !== EventSource.CLOSED) return;
      source = undefined;
      timer = setTimeout(follow, retryMs);
    });
  }

  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', follow);
    source?.close();
    source = undefined;
  };
}
