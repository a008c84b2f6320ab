import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { expect, it } from 'vitest';
import {
  eventually,
  everythingStored,
  freshThread,
  onAFreshThread,
} from '../../testing/visitor.js';
import { setupComments } from '../../setup.js';
import { fill, form, press, src } from './comment-form.fixture.js';

onAFreshThread();

/** What a network does to one request: nothing, or it fails on the way there, on the way back, or something else answers. */
const faults = {
  none: (ask: () => Promise<Response>) => ask(),
  lost: () => Promise.reject(new TypeError('Failed to fetch')),
  'lost on the way back': async (ask: () => Promise<Response>) => {
    await ask();
    throw new TypeError('Failed to fetch');
  },
  'answered by a proxy': async () => new Response('<h1>Sign in to the hotel</h1>'),
  'answered by a broken server': async () => new Response('Oops', { status: 500 }),
  'answered too late': async () => new Response('', { status: 504 }),
} as const;

type Fault = keyof typeof faults;

/** Lets the next requests fail so, one after the other; those after them succeed. */
function failing(order: readonly Fault[]): void {
  const waiting = [...order];
  globalThis.fetch = (input, init) => {
    // What this test asks by itself does not fail.
    const isOwn = String(input instanceof Request ? input.url : input).includes('/authors/me/');
    return faults[isOwn ? 'none' : (waiting.shift() ?? 'none')](() => realFetch(input, init));
  };
}

const realFetch = globalThis.fetch.bind(globalThis);

/** How often the server has a text of this device, published or held. */
async function arrivals(thread: string, text: string): Promise<number> {
  const own = await setupComments({ src }).client.ownComments(thread);
  if (!own.ok) throw new Error(own.trouble.code);
  return own.value.filter((comment) => JSON.stringify(comment).includes(text)).length;
}

it('whatever the network does to which request, a comment arrives once, and until then its text is on the device', async () => {
  let count = 0;
  const orders = array(constantFrom(...(Object.keys(faults) as Fault[])), { maxLength: 8 });
  await assert(
    asyncProperty(orders, async (order) => {
      const thread = freshThread();
      const text = `Words no ${(count += 1)} of ${thread}`;
      failing(order);
      try {
        const { element, page } = await form({ thread });
        await fill(page, { Comment: text, Name: 'Ann', Email: 'ann@example.org' });
        await press(page, 'Post comment');
        const deadline = Date.now() + 20_000;
        while ((await arrivals(thread, text)) === 0) {
          const field = page.getByLabelText('Comment') as HTMLTextAreaElement;
          const kept = await everythingStored();
          // On its way it is kept; what arrives in this very moment is seen by the next look.
          if (field.value !== text && !kept.includes(text)) break;
          if (Date.now() > deadline) throw new Error(`Never arrives after ${order.join(', ')}`);
          const again = page.queryAllByRole('button', { name: /Try again|Send now/ })[0];
          if (again) again.click();
          else dispatchEvent(new Event('online'));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        await eventually(() => {
          expect(page.getByLabelText('Comment')).toHaveProperty('value', '');
        });
        expect(await arrivals(thread, text)).toBe(1);
        element.remove();
      } finally {
        globalThis.fetch = realFetch;
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
