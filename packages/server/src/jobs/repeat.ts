/**
 * Does some work again and again, never twice at once. What fails is told to `failed`, and the next time tries again.
 *
 * @param work Is told by its signal when it is to end.
 * @returns Ends it; resolves once nothing is being done any more.
 */
export function repeat(
  work: (signal: AbortSignal) => Promise<void>,
  failed: (error: unknown) => void,
  times: { readonly firstAfterMs: number; readonly everyMs: number },
): () => Promise<void> {
  const ending = new AbortController();
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();

  async function pass(): Promise<void> {
    try {
      await work(ending.signal);
    } catch (error) {
      failed(error);
    }
    if (!ending.signal.aborted) plan(times.everyMs);
  }
  function plan(ms: number): void {
    timer = setTimeout(() => {
      running = pass();
    }, ms);
    timer.unref();
  }
  plan(times.firstAfterMs);

  return async () => {
    ending.abort();
    clearTimeout(timer);
    await running;
  };
}
