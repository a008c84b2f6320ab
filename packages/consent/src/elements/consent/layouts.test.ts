import { getByRole, within } from '@testing-library/dom';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settle, until } from '../../page.fixture.js';
import { bar, consentFor, names, openStage, show } from './consent.fixture.js';

let stage: HTMLDivElement;

beforeEach(() => {
  stage = openStage();
});

afterEach(async () => {
  stage.remove();
  await page.viewport(800, 600);
});

describe.each(['card', 'dialog'])('the question as a %s', (layout) => {
  it.each([320, 1280])('has the same three buttons, in view, %i px wide', async (width) => {
    const { root } = await show(stage, consentFor(['analytics']), { layout });
    await until(() => root.querySelector('button') !== null);
    // As when a phone is turned; before there is a question, WebKit would not look at its media queries again.
    await page.viewport(width, 640);
    await new Promise(requestAnimationFrame);
    expect(names(root)).toEqual(["J'accepte", 'Je refuse', 'Je choisis']);
    const boxes = within(root)
      .getAllByRole('button')
      .map((button) => button.getBoundingClientRect());
    for (const { width: inline, height, top, left, right } of boxes) {
      expect(Math.abs(inline - (boxes[0]?.width ?? 0))).toBeLessThanOrEqual(2);
      expect([height, top]).toEqual([boxes[0]?.height, boxes[0]?.top]);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    const { violations } = await axe.run(stage);
    expect(violations).toEqual([]);
  });
});

it('a card stands in the corner that was asked for, and keeps clear of what has the focus', async () => {
  await page.viewport(1280, 640);
  const { root } = await show(stage, consentFor(['analytics']), {
    layout: 'card',
    position: 'start',
  });
  await until(() => bar(root) !== null);
  const { left, bottom, width } = (bar(root) as HTMLElement).getBoundingClientRect();
  expect([left, Math.round(bottom)]).toEqual([16, 624]);
  expect(width).toBeLessThan(500);
  await until(() => document.documentElement.style.scrollPaddingBottom !== '');
});

it('a dialog is modal; Escape decides nothing, and it stays until it is answered', async () => {
  const consent = consentFor(['analytics']);
  const { element, root } = await show(stage, consent, { layout: 'dialog' });
  await until(() => root.querySelector('dialog')?.matches(':modal') === true);
  const dialog = getByRole<HTMLDialogElement>(root, 'dialog', { name: /cookies/ });
  for (let times = 0; times < 3; times++) await userEvent.keyboard('{Escape}');
  await settle();
  expect(dialog.matches(':modal')).toBe(true);
  expect(consent.get().record).toBeUndefined();
  const elsewhere = document.createElement('div');
  stage.append(elsewhere);
  elsewhere.append(element);
  await until(() => dialog.matches(':modal'));
  getByRole(root, 'button', { name: 'Je refuse' }).click();
  await element.updateComplete;
  expect(root.querySelector('dialog')).toBeNull();
  expect(consent.answer('analytics')).toBe(false);
});

it('an unknown layout is told, and the question is asked all the same', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { root } = await show(stage, consentFor(['analytics']), { layout: 'wall' });
  await until(() => bar(root) !== null);
  expect(names(root)).toHaveLength(3);
  expect(console.error).toHaveBeenCalledWith(
    expect.stringMatching(/attribute "layout".*"bar", "card" or "dialog"/),
  );
  vi.restoreAllMocks();
});
