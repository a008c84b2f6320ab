// What the tests of the rooms beside the queue have in common. Not part of the package.
import { type BoundFunctions, type queries, within } from '@testing-library/dom';
import { expect } from 'vitest';
import { eventually, onPage, server } from './moderator.js';

/** A room, and a way to its parts. */
export interface OpenedRoom {
  readonly element: HTMLElement;
  /** The part with this name, once it has its words and what it lists. */
  readonly part: (name: string) => Promise<BoundFunctions<typeof queries>>;
}

/** Puts a room of its own on the page, at the real server or with another client. */
export function openRoom(
  tag: 'placet-moderation-people' | 'placet-moderation-keys' | 'placet-moderation-duties',
  lang = 'en',
  client?: unknown,
): OpenedRoom {
  const element = document.createElement(tag);
  Object.assign(element, client ? { client } : { src: server });
  onPage(element, lang);
  return {
    element,
    part: (name) =>
      eventually(() => {
        const root = element.shadowRoot?.querySelector(`placet-moderation-${name}`)?.shadowRoot;
        expect(root?.querySelector('section[aria-busy=false]')).toBeTruthy();
        return within(root as unknown as HTMLElement);
      }),
  };
}
