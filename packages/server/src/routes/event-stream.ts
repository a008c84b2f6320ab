import type { AppContext } from '../app-deps.js';
import { ProblemError } from '../domain/problem-error.js';
import type { StreamSlots } from '../live/stream-slots.js';

/** Sends one event; `data` becomes JSON. */
export type Send = (event: string, data: unknown) => void;

const heartbeatMs = 25_000;
const reconnectMs = 3_000;
// Events say no more than "look again": one who cannot take so few of them is not reading.
const mostWaiting = 100;
// Streams last as long as somebody reads: asking every second would find the places taken.
const retrySeconds = 60;

/** What an event stream is made of. */
export interface EventStreamParts {
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
  /** Called first; refuses by throwing. Returns what gives the place back. */
  readonly enter: () => () => void;
  /** Asked before each event and heartbeat; the stream ends when it says no. @default everybody stays */
  readonly stays?: () => Promise<boolean>;
  /** Called once the stream stands; returns what is to be done when it ends. */
  readonly open: (send: Send) => () => void;
}

/** Answers with server-sent events until the reader leaves, may no longer stay, or the server stops. */
export function eventStream(
  c: AppContext,
  { closing, enter, stays, open }: EventStreamParts,
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
      const writeTo = stays
        ? (text: string): void => {
            // The last event says no more than any: whoever looks again finds the door.
            const last = (): void => {
              write(text);
              end();
            };
            stays().then((is) => (is ? write(text) : last()), end);
          }
        : write;
      write(`retry: ${reconnectMs}\n\n`);
      const heartbeat = setInterval(() => writeTo(': still here\n\n'), heartbeatMs);
      const close = open((event, data) =>
        writeTo(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
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

/** Takes a place for whoever has this name. @throws ProblemError `unavailable` while too many are open. */
export function streamPlace(streams: StreamSlots, name: string): () => void {
  const leave = streams.take(name);
  if (!leave) throw new ProblemError('unavailable', { retryAfter: retrySeconds });
  return leave;
}

function nothing(): void {}
