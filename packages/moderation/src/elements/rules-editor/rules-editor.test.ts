import type { RulesDocument } from '@placet/protocol';
import { fireEvent, within } from '@testing-library/dom';
import { page as screen, userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { lifecycleContract } from '../../../../base/src/elements/lifecycle.contract.js';
import { httpRulesClient } from '../../clients/rules-http.js';
import {
  barriers,
  eventually,
  onPage,
  server,
  signIn,
  somebodyPosts,
} from '../../testing/moderator.js';
import type { RulesEditorElement } from './rules-editor.js';
import './define.js';

const client = httpRulesClient({ src: server });

beforeAll(() => signIn(11));

async function rendered(lang = 'en'): Promise<RulesEditorElement> {
  const element = document.createElement('placet-moderation-rules');
  element.src = server;
  onPage(element, lang);
  await eventually(() => {
    expect(element.renderRoot.querySelector('form')).not.toBeNull();
  });
  return element;
}
const inside = (element: RulesEditorElement) =>
  within(element.renderRoot as unknown as HTMLElement);
const field = (element: RulesEditorElement, label: string | RegExp) =>
  inside(element).getByLabelText<HTMLInputElement>(label);
const button = (element: RulesEditorElement, name: string | RegExp) =>
  inside(element).getByRole('button', { name });
const saying = (element: RulesEditorElement, text: string | RegExp) =>
  eventually(() => {
    expect(inside(element).getByRole('status').textContent?.trim()).toMatch(text);
  });
/** Names that no other test has, so that other tests on this server go on as before. */
const aName = () => `Nobody ${crypto.randomUUID()}`;
async function saveElsewhere(): Promise<RulesDocument> {
  const { version, rules } = await client.load();
  return client.save({ version, rules: { ...rules, ownNames: aName() } });
}

lifecycleContract('placet-moderation-rules', () => import('./define.js'));

describe('the rules editor', () => {
  it('has no barrier, in any language, also with what a trial found', async () => {
    await somebodyPosts({ text: 'A casino somewhere' });
    for (const lang of ['en', 'fr', 'ar']) {
      const element = await rendered(lang);
      const words = element.renderRoot.querySelector('textarea#moderationWords');
      await userEvent.fill(words as HTMLElement, 'casino');
      element.renderRoot.querySelector<HTMLElement>('.bar button[type="button"]')?.click();
      await eventually(() => {
        expect(element.renderRoot.querySelector('#found')).not.toBeNull();
      });
      expect(await barriers(element)).toEqual([]);
      const unnamed = [...element.renderRoot.querySelectorAll('input, textarea')].filter(
        (input) => ((input as HTMLInputElement).labels?.length ?? 0) === 0,
      );
      expect(unnamed).toEqual([]);
    }
  });

  it('saves what was changed, says so, and shows what is saved', async () => {
    const element = await rendered();
    expect(element.unsaved).toBe(false);
    const name = aName();
    await userEvent.fill(field(element, /own people/), name);
    expect(element.unsaved).toBe(true);
    await saying(element, 'Not saved yet');
    await userEvent.click(button(element, 'Save'));
    await saying(element, 'Saved.');
    expect(element.unsaved).toBe(false);
    expect((await client.load()).rules).toMatchObject({ ownNames: name, floodSeconds: 0 });
    expect(field(await rendered(), /own people/).value).toBe(name);
  });

  it('tries rules without saving them, and says why each comment would have fared otherwise', async () => {
    const word = `w${crypto.randomUUID().slice(0, 8)}`;
    await somebodyPosts({ text: `Something with ${word} in it` });
    const before = await client.load();
    const element = await rendered();
    await userEvent.fill(field(element, 'Disallowed words'), word);
    await userEvent.click(button(element, /last 1,000/));
    const found = await eventually(() =>
      inside(element).getByRole('heading', { name: /^1 comment of/ }),
    );
    expect(found.closest('section')?.textContent).toMatch(
      new RegExp(`1: trash instead of held.*“${word}”, on the list of disallowed words`, 's'),
    );
    expect(await client.load()).toEqual(before);
    // Heard, and read on from.
    expect(inside(element).getByRole('status').textContent?.trim()).toMatch(/^1 comment of/);
    expect(element.shadowRoot?.activeElement?.textContent).toMatch(/^1 comment of/);
    // It was said of other words than these.
    await userEvent.fill(field(element, 'Disallowed words'), `${word}s`);
    expect(inside(element).queryAllByText(/1 comment of/)).toEqual([]);
    await userEvent.click(button(element, 'Discard changes'));
    expect(field(element, 'Disallowed words').value).toBe('');
  });

  it('begins where the desk does, and shows what is wrong in full, not under the bar that floats', async () => {
    await screen.viewport(1280, 700);
    onTestFinished(() => screen.viewport(800, 600));
    const element = await rendered('fr');
    const links = element.renderRoot.querySelector('#maxLinks') as HTMLInputElement;
    // Flush with the head of the desk, as the other rooms are.
    const heading = inside(element).getByRole('heading', { name: 'Règles' });
    expect(heading.getBoundingClientRect().left).toBe(element.getBoundingClientRect().left);
    await userEvent.fill(links, '2.5');
    scrollTo(0, 0);
    await userEvent.click(button(element, 'Enregistrer'));
    const said = await eventually(() =>
      inside(element).getByText(/^Un nombre entier de 0 à 1.000\.$/),
    );
    const bar = element.renderRoot.querySelector('.bar') as HTMLElement;
    const edge = bar.getBoundingClientRect().top;
    for (const one of [links, said]) expect(one.getBoundingClientRect().bottom).toBeLessThan(edge);
    expect(element.shadowRoot?.activeElement).toBe(links);
  });

  it('overwrites nobody: who was slower is told, keeps what they typed, and decides', async () => {
    const element = await rendered();
    await saveElsewhere();
    const mine = aName();
    await userEvent.fill(field(element, /own people/), mine);
    await userEvent.click(button(element, 'Save'));
    await saying(element, 'Somebody else has saved');
    expect(field(element, /own people/).value).toBe(mine);
    await userEvent.click(button(element, 'Save'));
    await saying(element, 'Saved.');
    expect((await client.load()).rules).toMatchObject({ ownNames: mine });
  });

  it('takes what somebody else has saved where nothing was changed here', async () => {
    const element = await rendered();
    const { rules: theirs } = await saveElsewhere();
    const word = crypto.randomUUID();
    await userEvent.fill(field(element, 'Words to check'), word);
    await userEvent.click(button(element, 'Save'));
    await saying(element, /^Somebody else has saved.+: save again\.$/);
    await userEvent.click(button(element, 'Save'));
    await saying(element, 'Saved.');
    const { version, rules } = await client.load();
    expect(rules).toMatchObject({ ownNames: theirs['ownNames'], moderationWords: word });
    await client.save({ version, rules: { ...rules, moderationWords: '' } });
  });

  it('lays a long list out once, and does nothing to it when a letter is typed', async () => {
    const held = await client.load();
    const words = Array.from({ length: 20_000 }, (_, i) => `قمار-${i}`).join('\n');
    const long = { ...held, rules: { ...held.rules, moderationWords: words } };
    const element = document.createElement('placet-moderation-rules');
    element.client = { ...client, load: () => Promise.resolve(long) };
    onPage(element, 'en');
    const list = await eventually(() => field(element, 'Words to check'));
    // Never `auto`, for which a browser looks at every line anew.
    expect(list.dir).toBe('rtl');
    const set = vi.spyOn(HTMLTextAreaElement.prototype, 'value', 'set');
    onTestFinished(() => set.mockRestore());
    list.focus();
    list.setSelectionRange(0, 0);
    await userEvent.keyboard('casino,');
    await element.updateComplete;
    expect(element.unsaved).toBe(true);
    expect(list.dir).toBe('ltr');
    expect(set).not.toHaveBeenCalled();
  });

  it('does not send what is no number, and asks before what is unsaved is lost', async () => {
    const element = await rendered();
    const { version } = await client.load();
    const score = field(element, /score on/);
    score.value = '7';
    score.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await userEvent.click(button(element, 'Save'));
    expect(field(element, /score on/).validity.valid).toBe(false);
    expect((await client.load()).version).toBe(version);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  it('says that lists are too much for one request, and keeps them', async () => {
    const element = await rendered();
    const words = element.renderRoot.querySelector<HTMLTextAreaElement>('#disallowedWords')!;
    const line = 'a phrase that nobody ever wrote anywhere\n';
    words.value = line.repeat(Math.ceil(2_200_000 / line.length));
    fireEvent.input(words);
    button(element, 'Save').click();
    // So many lines take an engine its time.
    const status = await vi.waitFor(() => {
      const found = inside(element).getByRole('status').textContent ?? '';
      expect(found).toMatch(/too much at once/);
      return found;
    }, 20_000);
    expect(status).toMatch(/the lists may have two megabytes together/);
    expect(words.value.length).toBeGreaterThan(2_000_000);
    expect(element.unsaved).toBe(true);
  });

  it('keeps what was typed when the server does not answer', async () => {
    const element = await rendered();
    const mine = aName();
    await userEvent.fill(field(element, /own people/), mine);
    const broken = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'));
    await userEvent.click(button(element, 'Save'));
    await saying(element, 'does not answer');
    broken.mockRestore();
    expect(field(element, /own people/).value).toBe(mine);
    await userEvent.click(button(element, 'Save'));
    await saying(element, 'Saved.');
  });
});
