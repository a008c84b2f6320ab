// The server alone, without any page of the site's: its links lead to a desk that works, under its own strict policy.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@placet/server';
import { newId } from '../packages/protocol/src/new-id.ts';
import { expect, test } from './support/test.ts';

test('the link of a bare server opens a desk where one decides, and every room loads', async ({
  page,
  complaints,
}) => {
  const data = await mkdtemp(join(tmpdir(), 'placet-bare-'));
  const server = await startServer({ port: 0, data, log: 'silent', site: { work: 'never' } });
  const sent = await fetch(`${server.url}/v1/sites/default/comments?thread=/a`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: newId(), text: 'Bonjour.', name: 'Ines', elapsed: 60_000 }),
  });
  expect(sent.status).toBe(202);

  await page.goto(await server.invite('Ada'));
  const desk = page.locator('placet-moderation');
  await desk.getByRole('article').first().waitFor();
  expect(page.url()).toBe(`${server.url}/moderation`);
  await expect(page).toHaveTitle('Modération');
  for (const room of [
    'Journal',
    'Règles',
    'Signalements et demandes',
    'Personnes et appareils',
    'Clés',
    'Réglages',
  ]) {
    await desk.getByRole('button', { name: room, exact: true }).click();
    await expect(desk.getByRole('heading', { level: 2 }).last()).toBeVisible();
    await desk.getByRole('button', { name: 'Retour aux commentaires' }).click();
  }
  await desk.getByRole('article').first().focus();
  await page.keyboard.press('a');
  await expect(desk.getByText('1 commentaire publié.')).toBeVisible();
  expect(complaints).toEqual([]);
  await page.close();
  await server.stop();
  await rm(data, { recursive: true });
});
