import { describe, expect, it } from 'vitest';
import { createStore } from './store.js';

describe('a store', () => {
  it('tells its value at once and each change, until nobody listens any more', () => {
    const store = createStore(1);
    const heard: number[] = [];
    const stop = store.subscribe((value) => heard.push(value));
    store.set(2);
    stop();
    store.set(3);
    expect(heard).toEqual([1, 2]);
    expect(store.get()).toBe(3);
  });

  it('lets the same listener watch twice', () => {
    const store = createStore(1);
    const heard: number[] = [];
    const listener = (value: number): number => heard.push(value);
    const stop = store.subscribe(listener);
    store.subscribe(listener);
    stop();
    store.set(2);
    expect(heard).toEqual([1, 1, 2]);
  });

  it('can be stopped by a listener while it tells', () => {
    const store = createStore(1);
    const heard: number[] = [];
    const stops: (() => void)[] = [];
    stops.push(
      store.subscribe((value) => {
        heard.push(value);
        for (const stop of stops) stop();
      }),
    );
    store.set(2);
    store.set(3);
    expect(heard).toEqual([1, 2]);
  });
});
