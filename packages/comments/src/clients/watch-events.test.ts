import { afterEach, expect, it, vi } from 'vitest';
import { openServer } from '../testing/visitor.js';
import { watchEvents } from './watch-events.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('asks again for a stream that was refused, until nobody follows any more', async () => {
  const opened = vi.spyOn(globalThis, 'EventSource');
  const refused = () =>
    vi.waitFor(() => {
      expect(opened.mock.results.at(-1)?.value).toHaveProperty('readyState', EventSource.CLOSED);
    });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const stop = watchEvents(`${openServer}/nowhere`, () => {});
  await refused();
  vi.advanceTimersByTime(16_000);
  expect(opened).toHaveBeenCalledTimes(2);
  await refused();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(opened).toHaveBeenCalledTimes(2);
});
