// One tired person clears two hundred comments by keyboard alone, errs three times, and is overtaken once; the log says so.
import type { AuditAct, AuditPage, QueuePage, Verdict } from '@placet/protocol';
import { newId } from '../packages/protocol/src/new-id.ts';
import { expect, newDemo, test as base } from './support/test.ts';

const test = base.extend({
  demo: async ({ context }, use) => {
    const demo = await newDemo({ seeded: false, work: 'never' });
    await use(demo);
    await Promise.all(context.pages().map((page) => page.close()));
    await demo.stop();
  },
});

/** What the moderator does with a comment of each kind, and by which key. */
const kinds = {
  'Bien vu': ['publish', 'a'],
  'Gagnez au casino': ['spam', 's'],
  'Hors sujet': ['refuse', 'u'],
  'Encore un test': ['trash', 'd'],
} as const satisfies Record<string, readonly [Verdict, string]>;

const total = 200;
const mistakes: ReadonlySet<number> = new Set([20, 77, 150]);
const overtaken = 100;

/** What the log should hold of one decision. */
type Line = readonly [actor: string, action: string, comment: string, isTakenBack: boolean];

const numberOf = (text: string): string => /n° \d+/.exec(text)?.[0] ?? '';

test('two hundred comments are cleared by keyboard alone, and the log tells the story exactly', async ({
  page,
  browser,
  demo,
  moderation,
}) => {
  test.setTimeout(180_000);
  const site = `${demo.url}/v1/sites/default`;
  const names = Object.keys(kinds);
  for (let number = 0; number < total; number += 1) {
    const text = `${names[number % names.length]} (n° ${number}).`;
    const answer = await fetch(`${site}/comments?thread=/page-${number % 7}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: newId(), text, name: `Lecteur ${number}`, elapsed: 60_000 }),
    });
    expect(answer.status).toBe(202);
  }

  // The other moderator, who works with the API alone.
  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(await demo.invite('Bea'));
  await otherPage.locator('placet-moderation').getByRole('article').first().waitFor();
  const ask = async <T>(method: 'GET' | 'POST', path: string, data?: object): Promise<T> => {
    const headers = { Origin: demo.url };
    const answer = await other.request.fetch(`${site}/moderation/${path}`, {
      method,
      headers,
      ...(data && { data }),
    });
    expect(answer.ok()).toBe(true);
    return (await answer.json()) as T;
  };
  await otherPage.close();

  await page.goto(await demo.invite('Ada'));
  const current = moderation.queue.locator('article.current');
  await current.waitFor();
  const story: Line[] = [];
  const pending = moderation.view(/^En attente/);

  // No person is faster than the server, so that one decision is there before the next.
  const press = async (key: string): Promise<void> => {
    const answered = page.waitForResponse(/\/moderation\/decisions/);
    await page.keyboard.press(key);
    await answered;
  };

  for (let step = 0; step < total; step += 1) {
    const text = (await current.textContent()) ?? '';
    const comment = numberOf(text);
    const kind = names.find((name) => text.includes(name)) as keyof typeof kinds | undefined;
    if (kind === undefined) throw new Error(`No comment is looked at, but: ${text}`);
    const [verdict, key] = kinds[kind];
    if (mistakes.has(step)) {
      const wrong = verdict === 'publish' ? 'spam' : 'publish';
      await press(kinds[wrong === 'spam' ? 'Gagnez au casino' : 'Bien vu'][1]);
      await expect(current).not.toContainText(`(${comment})`);
      await press('z');
      await expect(current).toContainText(`(${comment})`);
      story.push(['Ada', wrong, comment, true], ['Ada', 'undo', comment, false]);
    }
    if (step === overtaken) {
      // Bea's decision is on its way when Ada takes hers, and arrives first.
      await page.route(
        '**/moderation/decisions',
        async (route) => {
          const words = encodeURIComponent(`Lecteur ${comment.replace(/\D/g, '')}`);
          const { items } = await ask<QueuePage>('GET', `comments?view=pending&text=${words}`);
          const [seen] = items;
          if (!seen) throw new Error(`Bea does not find ${comment}.`);
          const { id, version } = seen;
          await ask('POST', 'decisions', { verdict: 'trash', comments: [{ id, version }] });
          await route.continue();
        },
        { times: 1 },
      );
      await press(key);
      const row = moderation.row(`(${comment})`);
      await expect(row).toContainText('Bea');
      story.push(['Bea', 'trash', comment, false]);
      await row.focus();
      await page.keyboard.press('Tab');
      const dismiss = row.getByRole('button', { name: 'Retirer de cette liste' });
      for (let presses = 0; presses < 12; presses += 1) {
        if (await dismiss.evaluate((button) => button.matches(':focus'))) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(row).toBeHidden();
      continue;
    }
    await press(key);
    story.push(['Ada', verdict, comment, false]);
    if (step < total - 1) await expect(current).not.toContainText(`(${comment})`);
  }
  await expect(pending).toContainText('0');
  await expect(moderation.queue.locator('.empty')).toBeVisible();

  const acts: AuditAct[] = [];
  for (let after: string | null = ''; after !== null;) {
    const more: string = after && `&after=${after}`;
    const log: AuditPage = await ask('GET', `audit?limit=100${more}`);
    acts.push(...log.items);
    after = log.next;
  }
  const told = acts
    .toReversed()
    .filter(({ action }) => !['invite', 'sign-in'].includes(action))
    .map(({ actor, action, about, undoneAt }): Line => [
      actor,
      action,
      numberOf(about?.excerpt ?? ''),
      undoneAt !== null,
    ]);
  expect(told).toEqual(story);
  await other.close();
});
