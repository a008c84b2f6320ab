import { fireEvent, within } from '@testing-library/dom';
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
    expect(inside(element).getByRole('status').textContent?.trim()).toMatch(text);
  });
/** Drivers differ in what filling does to a number: one adds to what is there, one cannot empty it. */
function typeNumber(field: HTMLElement, text: string): void {
  fireEvent.input(field, { target: { value: text } });
}
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
    typeNumber(field, String(days));
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, 'Saved.');
    const { rules } = await httpRulesClient({ src: server }).load();
    expect(rules).toMatchObject({ closeAfterDays: days });
  });

  it.each([
    ['en', /^A mail address/, /^Origins such as/],
    ['fr', /^Une adresse e-mail/, /^Des origines comme/],
    ['ar', /^عنوان بريد/, /^مصادر مثل/],
  ])(
    'that the server refuses stay as typed, and say what was expected, in %s',
    async (lang, aContactIs, originsAre) => {
      const element = await rendered(lang);
      const field = (name: string) => element.renderRoot.querySelector(`#${name}`) as HTMLElement;
      const expected = (name: string) =>
        (field(name).getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => element.renderRoot.querySelector(`#${id}`)?.textContent ?? '')
          .at(-1);
      await userEvent.fill(field('origins'), 'https://a.example/path');
      await userEvent.fill(field('contact'), 'javascript:alert(1)');
      await userEvent.click(element.renderRoot.querySelector('.main') as HTMLElement);
      await eventually(() => {
        expect(element.shadowRoot?.activeElement?.id).toBe('contact');
      });
      expect(
        [...element.renderRoot.querySelectorAll('[aria-invalid]')].map(({ id }) => id),
      ).toEqual(['contact', 'origins']);
      expect(expected('contact')).toMatch(aContactIs);
      expect(expected('origins')).toMatch(originsAre);
      expect(element.renderRoot.textContent).not.toContain('/v1/sites');
      expect(await barriers(element)).toEqual([]);
      expect(field('origins')).toHaveProperty('value', 'https://a.example/path');
      await userEvent.fill(field('contact'), aContact());
      await element.updateComplete;
      expect(field('contact').hasAttribute('aria-invalid')).toBe(false);
      expect(element.unsaved).toBe(true);
      await userEvent.click(element.renderRoot.querySelector('.reset') as HTMLElement);
      expect(element.unsaved).toBe(false);
      expect(field('origins').hasAttribute('aria-invalid')).toBe(false);
    },
  );

  it.each(['', '2.5', '525601', '-1'])(
    'that are no possible number are never sent, nor forgotten: %j',
    async (typed) => {
      const element = await rendered();
      const { version } = await client.load();
      const minutes = inside(element).getByLabelText<HTMLInputElement>(/^Minutes.+edit$/);
      const { value } = minutes;
      typeNumber(minutes, typed);
      expect(element.unsaved).toBe(true);
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      expect(leaving.defaultPrevented).toBe(true);
      await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
      await saying(element, 'Not saved: what is marked cannot be.');
      expect(element.shadowRoot?.activeElement).toBe(minutes);
      expect(inside(element).getByText('A whole number from 0 to 525,600.')).toBeTruthy();
      expect(minutes.value).toBe(typed);
      expect((await client.load()).version).toBe(version);
      await userEvent.click(inside(element).getByRole('button', { name: 'Discard changes' }));
      await element.updateComplete;
      expect(minutes.value).toBe(value);
    },
  );

  it('leave a number as it is typed, until it is complete', async () => {
    const { settings, ...rest } = await client.load();
    const held = { ...rest, settings };
    const element = document.createElement('placet-moderation-settings');
    element.client = { load: () => Promise.resolve(held), save: () => Promise.resolve(held) };
    onPage(element, 'en');
    const minutes = await eventually(() =>
      inside(element).getByLabelText<HTMLInputElement>(/^Minutes.+edit$/),
    );
    typeNumber(minutes, '');
    minutes.focus();
    await userEvent.keyboard('1.05');
    expect(minutes.value).toBe('1.05');
  });

  it('of somebody else are met, not overwritten', async () => {
    const element = await rendered();
    const field = (label: string) => inside(element).getByLabelText<HTMLInputElement>(label);
    const { version, settings } = await client.load();
    const [contact, controller] = [aContact(), crypto.randomUUID()];
    await client.save({ version, settings: { ...settings, contact, controller } });
    const policy = `/${crypto.randomUUID()}`;
    const days = 5_000 + Math.floor(Math.random() * 1_000);
    await userEvent.fill(field('Privacy policy'), policy);
    await userEvent.fill(field('Who is responsible'), 'Somebody else');
    typeNumber(field('Days after which a thread closes'), String(days));
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, /Somebody else has saved meanwhile.+Both of you changed “Who is respons/);
    // Nothing of it is saved, whatever it is kept among.
    const { rules } = await httpRulesClient({ src: server }).load();
    expect(rules['closeAfterDays']).not.toBe(days);
    // What was not touched here is as the other has it; what was touched is as it was typed.
    expect(field('How to reach them').value).toBe(contact);
    expect(field('Privacy policy').value).toBe(policy);
    expect(field('Who is responsible').value).toBe('Somebody else');
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await saying(element, 'Saved.');
    expect((await client.load()).settings).toMatchObject({
      contact,
      policy,
      controller: 'Somebody else',
      closeAfterDays: days,
    });
  });

  it('keep what is typed while they are saved', async () => {
    const held = await client.load();
    const sent = Promise.withResolvers<void>();
    const element = document.createElement('placet-moderation-settings');
    element.client = {
      load: () => Promise.resolve(held),
      save: async ({ version, settings }) => {
        await sent.promise;
        return { ...held, version: version + 1, settings };
      },
    };
    onPage(element, 'en');
    const policy = await eventually(() =>
      inside(element).getByLabelText<HTMLInputElement>('Privacy policy'),
    );
    await userEvent.fill(policy, '/one');
    await userEvent.click(inside(element).getByRole('button', { name: 'Save' }));
    await userEvent.fill(policy, '/two');
    sent.resolve();
    await saying(element, 'Saved.');
    expect(policy.value).toBe('/two');
    expect(element.unsaved).toBe(true);
  });

  it('leave the focus where it is, or on the next button, when they are saved or discarded', async () => {
    const element = await rendered();
    const focused = () => element.shadowRoot?.activeElement?.textContent?.trim();
    await userEvent.fill(inside(element).getByLabelText('How to reach them'), aContact());
    inside(element).getByRole('button', { name: 'Save' }).focus();
    await userEvent.keyboard('{Enter}');
    await saying(element, 'Saved.');
    expect(focused()).toBe('Save');
    await userEvent.fill(inside(element).getByLabelText('How to reach them'), aContact());
    inside(element).getByRole('button', { name: 'Discard changes' }).focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    expect(inside(element).queryByRole('button', { name: 'Discard changes' })).toBeNull();
    expect(focused()).toBe('Save');
  });

  it('are looked at, not saved, by who is no owner', async () => {
    const element = await rendered('en', true);
    expect(inside(element).queryByRole('button', { name: 'Save' })).toBeNull();
    expect(inside(element).getByText('Only an owner changes the settings.')).toBeTruthy();
  });
});
