/**
 * Follows a thread by server-sent events while the page can be seen.
 *
 * A hidden tab holds no connection: a browser has few for one host, and an open one keeps the page
 * out of the back-forward cache. The server tells the version of the thread at once to whoever
 * connects, so that nothing is missed.
 */
export function watchEvents(url: string, listener: (version: number) => void): () => void {
  let source: EventSource | undefined;

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
  }

  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    source?.close();
    source = undefined;
  };
}
