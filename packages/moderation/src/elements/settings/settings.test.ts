import { within } from '@testing-library/dom';
import { page as screen, userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { httpRulesClient } from '../../clients/rules-http.js';
import { httpSettingsClient } from '../../clients/settings-http.js';
import { barriers, eventually, onPage, server, signIn } from '../../testing/moderator.js';
import './define.js';
import type { ModerationSettingsElement } from './settings.js';

const client = httpSettingsClient({ src: server });

beforeAll(async () => {
  await screen.viewport(800, 600);
  await signIn(15);
});

async function rendered(lang = 'en', readOnly = false): Promise<ModerationSettingsElement> {
  const element = document.createElement('placet-moderation-settings');
  element.src = server;
  element.readOnly = readOnly;
  onPage(element, lang);
  await eventually(() => {
    expect(element.renderRoot.querySelector('form')).not.toBeNull();
  });
  return element;
}
const inside = (element: ModerationSettingsElement) =>
  within(element.renderRoot as unknown as HTMLElement);
const saying = (element: ModerationSettingsElement, text: string | RegExp) =>
  eventually(() => {
    expect(inside(element).getByRole('status').textContent).toMatch(text);
  });
/** Addresses that no other test has, so that other tests on this server go on as before. */
const aContact = () => `${crypto.randomUUID()}@canal.example`;

describe('the settings', () => {
  it.each(['en', 'fr', 'ar'])('have no barrier, a name and a reason each, in %s', async (lang) => {
    const element = await rendered(lang);
    expect(await barriers(element)).toEqual([]);
    const fields = [
      ...element.renderRoot.querySelectorAll<HTMLInputElement>('input, textarea, select'),
    ];
    expect(fields).toHaveLength(16);
    const { settings } = await client.load();
    expect(fields.map(({ id }) => id).toSorted()).toEqual(Object.keys(settings).toSorted());
    for (const field of fields) {
      expect(field.labels).toHaveLength(1);
      const about = element.renderRoot.querySelector(
        `[id="${field.getAttribute('aria-describedby')}"]`,
      );
      expect(about?.textContent.trim().length).toBeGreaterThan(20);
    }
  });

  it('are saved as they were changed, and say their default beside them', async () => {
    const element = await rendered();
    const contact = aContact();
    expect(inside(element).getByText(/Long enough for a slip.+Usually: 15\./)).toBeTruthy();
    await userEvent.fill(inside(element).getByLabelText('How to reach them'), contact);
    await saying(element, 'Not saved yet');
    expect(element.unsaved).toBe(true);
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, 'Saved.');
    expect((await client.load()).settings).toMatchObject({ contact, nameRequired: true });
    // Not what the browser has kept of it for a minute.
    const fresh = await fetch(`${server}/v1/sites/default`, { cache: 'no-store' });
    const site = (await fresh.json()) as object;
    expect(site).toMatchObject({ notice: { contact } });
  });

  it('close threads by the rule of that name', async () => {
    const element = await rendered();
    const days = 3_000 + Math.floor(Math.random() * 1_000);
    const field = inside(element).getByLabelText('Days after which a thread closes');
    await userEvent.fill(field, String(days));
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, 'Saved.');
    const { rules } = await httpRulesClient({ src: server }).load();
    expect(rules).toMatchObject({ closeAfterDays: days });
  });

  it('that the server refuses stay as typed, with what was expected', async () => {
    const element = await rendered();
    const origins = inside(element).getByLabelText<HTMLTextAreaElement>(/^Origins/);
    await userEvent.fill(origins, 'https://a.example/path');
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, 'does not accept a value');
    expect(origins.value).toBe('https://a.example/path');
    expect(element.unsaved).toBe(true);
    await userEvent.click(inside(element).getByRole('button', { name: 'Discard changes' }));
    expect(element.unsaved).toBe(false);
  });

  it('of somebody else are met, not overwritten', async () => {
    const element = await rendered();
    const { version, settings } = await client.load();
    await client.save({ version, settings: { ...settings, contact: aContact() } });
    const policy = `/${crypto.randomUUID()}`;
    await userEvent.fill(inside(element).getByLabelText('Privacy policy'), policy);
    const closing = inside(element).getByLabelText('Days after which a thread closes');
    const days = 5_000 + Math.floor(Math.random() * 1_000);
    await userEvent.fill(closing, String(days));
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, 'Somebody else has saved meanwhile');
    expect(inside(element).getByLabelText<HTMLInputElement>('Privacy policy').value).toBe(policy);
    // Nothing of it is saved, whatever it is kept among.
    const { rules } = await httpRulesClient({ src: server }).load();
    expect(rules['closeAfterDays']).not.toBe(days);
  });

  it('are looked at, not saved, by who is no owner', async () => {
    const element = await rendered('en', true);
    expect(inside(element).queryByRole('button', { name: 'Save' })).toBeNull();
    expect(inside(element).getByText('Only an owner changes the settings.')).toBeTruthy();
  });
});
