import { expect, it } from 'vitest';
import { createPressure } from './pressure.js';

const minute = 60_000;

function aSite() {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const pressure = createPressure(() => clock.now);
  const come = (count: number) => {
    for (let i = 0; i < count; i += 1) pressure.note();
  };
  return { clock, pressure, come };
}

it('an evening with a few comments a minute is calm', () => {
  const { clock, pressure, come } = aSite();
  for (let i = 0; i < 60; i += 1) {
    come(3);
    expect(pressure.level()).toBe(0);
    clock.now += minute;
  }
});

it('a flood is an attack, the harder the more come, until it was calm for five minutes', () => {
  const { clock, pressure, come } = aSite();
  come(20);
  expect(pressure.level()).toBe(1);
  come(60);
  expect(pressure.level()).toBe(4);
  clock.now += 4 * minute;
  expect(pressure.level()).toBe(4);
  clock.now += minute;
  expect(pressure.level()).toBe(0);
});

it('a busy site needs more for an attack than a quiet one', () => {
  const { clock, pressure, come } = aSite();
  for (let i = 0; i < 60; i += 1) {
    come(15);
    clock.now += minute;
  }
  come(100);
  expect(pressure.level()).toBe(0);
  come(50);
  expect(pressure.level()).toBe(1);
});
