import { within } from '@testing-library/dom';
import { page as screen } from 'vitest/browser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  clear,
  emptyQueue,
  eventually,
  rendered,
  signIn,
  somebodyPosts,
} from '../../testing/moderator.js';
import './define.js';

const mine: string[] = [];
beforeAll(async () => {
  await screen.viewport(320, 640);
  await signIn(30);
  await emptyQueue();
});
afterAll(() => clear(mine));

/** Focuses as a key does; a browser whose window is behind another moves nothing into view by itself. */
function focusOn(field: HTMLElement): void {
  field.focus();
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Whether the middle of a part of a shadow root is what one sees there. */
function isUncovered(part: Element): boolean {
  const { x, y, width, height } = part.getBoundingClientRect();
  const root = part.getRootNode() as ShadowRoot;
  return root.elementFromPoint(x + width / 2, y + height / 2) === part;
}

it.each(['edit', 'explain'] as const)(
  'on a phone nothing lies over the field that has the focus: %s',
  async (kind) => {
    const id = await somebodyPosts();
    mine.push(id, await somebodyPosts());
    const element = await rendered();
    const row = await eventually(() => {
      const found = element.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`);
      expect(found).toBeTruthy();
      return found!;
    });
    row.focus();
    const name = kind === 'edit' ? /^Edit/ : 'Refuse with reasons…';
    (await within(row).findByRole('button', { name })).click();
    const fields = await eventually(() => {
      const tag = kind === 'edit' ? 'edit' : 'statement';
      const form = row.querySelector(`placet-moderation-${tag}`)?.shadowRoot?.querySelector('form');
      expect((form?.getRootNode() as ShadowRoot | undefined)?.activeElement).toBeTruthy();
      return [...form!.elements].filter((field) =>
        field.matches('textarea, input, select, button'),
      );
    });
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      focusOn(field as HTMLElement);
      expect(isUncovered(field)).toBe(true);
    }
    // What can be decided is still in reach, in the row.
    const publish = within(row).getByRole('button', { name: /^Publish/ });
    focusOn(publish);
    expect(isUncovered(publish)).toBe(true);
  },
);

it.each(['en', 'ar'])(
  'on a phone the rows of rooms and of views fade where more follows, and not over the last of them: %s',
  async (lang) => {
    const element = await rendered({}, lang);
    for (const strip of element.renderRoot.querySelectorAll<HTMLElement>('.rooms, .views ul')) {
      expect(strip.scrollWidth).toBeGreaterThan(strip.clientWidth);
      const isLeft = lang === 'ar';
      expect(getComputedStyle(strip).maskImage).toContain(isLeft ? 'to left' : 'to right');
      const last = [...strip.querySelectorAll('button')].at(-1)!;
      focusOn(last);
      // As far as it goes.
      strip.scrollLeft = (isLeft ? -1 : 1) * strip.scrollWidth;
      const [edge, end] = [strip.getBoundingClientRect(), last.getBoundingClientRect()];
      const room = isLeft ? end.left - edge.left : edge.right - end.right;
      expect(room).toBeGreaterThanOrEqual(38);
    }
  },
);
