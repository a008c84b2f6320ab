import type { AppContext } from '../app-deps.js';

/** Sends one event; `data` becomes JSON. */
export type Send = (event: string, data: unknown) => void;

const heartbeatMs = 25_000;
const reconnectMs = 3_000;
// Events say no more than "look again": one who cannot take so few of them is not reading.
const mostWaiting = 100;

/**
 * Answers with server-sent events until the reader leaves or the server stops.
 *
 * @param enter Called first; refuses by throwing. Returns what gives the place back.
 * @param open Called once the stream stands; returns what is to be done when it ends.
 */
export function eventStream(
  c: AppContext,
  closing: AbortSignal,
  enter: () => () => void,
  open: (send: Send) => () => void,
): Response {
  // The framework answers HEAD by GET and drops the body, so that nobody would ever end the stream.
  if (c.req.method === 'HEAD') {
    setHeaders(c);
    return c.body(null);
  }
  const leave = enter();
  const encoder = new TextEncoder();
  let end = nothing;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => {
        if ((controller.desiredSize ?? 0) < -mostWaiting) end();
        else controller.enqueue(encoder.encode(text));
      };
      write(`retry: ${reconnectMs}\n\n`);
      const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
      const close = open((event, data) =>
        write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      );
      const stop = (): void => {
        end();
      };
      end = () => {
        end = nothing;
        clearInterval(heartbeat);
        closing.removeEventListener('abort', stop);
        close();
        leave();
        try {
          controller.close();
        } catch {
          // The reader has cancelled already.
        }
      };
      closing.addEventListener('abort', stop);
      if (closing.aborted) end();
    },
    cancel() {
      end();
    },
  });
  setHeaders(c);
  return c.body(body);
}

function setHeaders(c: AppContext): void {
  c.header('Content-Type', 'text/event-stream');
  c.header('Cache-Control', 'no-store');
  c.header('X-Accel-Buffering', 'no');
}

/** Lets everybody in. */
export function freeEntry(): () => void {
  return nothing;
}

function nothing(): void {}
