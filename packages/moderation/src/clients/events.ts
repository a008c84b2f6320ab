/** After this long, a stream that was refused is asked for again. */
const retryMs = 15_000;

/**
 * Listens to a stream of server-sent events and calls `changed` for each one, and after each
 * interruption, since something may have been missed. The content does not matter: the queue reads
 * what it needs through the same requests as ever.
 */
export function watchEvents(url: URL, withCredentials: boolean, changed: () => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let interrupted = false;

  const listen = (): void => {
    source = new EventSource(url, { withCredentials });
    for (const name of ['message', 'queue']) source.addEventListener(name, changed);
    source.addEventListener('open', () => {
      if (interrupted) changed();
      interrupted = false;
    });
    source.addEventListener('error', () => {
      interrupted = true;
      // The browser comes back by itself after a lost connection, but not after a refusal.
      if (source?.readyState !== EventSource.CLOSED) return;
      // It may be the session that has ended.
      changed();
      timer = setTimeout(listen, retryMs);
    });
  };
  listen();

  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
