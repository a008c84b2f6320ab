import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '@placet/protocol';
import { openServer, somebodyPosts } from '../testing/visitor.js';
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
  vi.advanceTimersByTime(6_000);
  expect(opened).toHaveBeenCalledTimes(2);
  await refused();
  stop();
  vi.advanceTimersByTime(600_000);
  expect(opened).toHaveBeenCalledTimes(2);
});

it('is one connection for all who follow, and another one takes over when its tab is left', async () => {
  const opened = vi.spyOn(globalThis, 'EventSource');
  const thread = `/shared/${newId()}`;
  const url = `${openServer}/v1/sites/default/events?thread=${encodeURIComponent(thread)}`;
  const heard: [number[], number[]] = [[], []];
  const [one, two] = heard.map((versions) => watchEvents(url, (version) => versions.push(version)));
  await vi.waitFor(() => {
    expect(heard.map((versions) => versions.length > 0)).toEqual([true, true]);
  }, 5_000);
  expect(opened).toHaveBeenCalledTimes(1);
  const [before] = heard[1].slice(-1);
  one?.();
  await vi.waitFor(() => {
    expect(opened).toHaveBeenCalledTimes(2);
  });
  await somebodyPosts(openServer, thread);
  await vi.waitFor(() => {
    expect(heard[1].at(-1)).toBeGreaterThan(before ?? 0);
  }, 5_000);
  two?.();
});
