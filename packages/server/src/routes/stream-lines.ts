import type { AppContext } from '../app-deps.js';

/** Answers with JSON lines to be saved as a file, made while they are read. */
export function streamLines(c: AppContext, name: string, parts: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  c.header('Content-Type', 'application/x-ndjson');
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  return c.body(body);
}
