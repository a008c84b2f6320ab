import { newId } from '@placet/protocol';
import { type AuthorKey, signRequest } from '@placet/protocol/proof';
import { fireEvent, within } from '@testing-library/dom';
import { page as screen } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  barriers,
  eventually,
  onPage,
  seal,
  isPublished,
  moderate,
  server,
  signIn,
  somebodyPosts,
} from '../../testing/moderator.js';
import './define.js';

beforeAll(async () => {
  await screen.viewport(800, 600);
  await signIn(12);
});

const site = `${server}/v1/sites/default`;

/** A part of the duties, once it has its words. */
async function part(name: string, lang = 'en') {
  const duties = document.createElement('placet-moderation-duties');
  duties.src = server;
  onPage(duties, lang);
  const root = await eventually(() => {
    const found = duties.shadowRoot?.querySelector(`placet-moderation-${name}`)?.shadowRoot;
    expect(found?.querySelector('section[aria-busy=false]')).toBeTruthy();
    return found!;
  });
  return { duties, root, inside: within(root as unknown as HTMLElement) };
}

/** The item of a list that holds a text. */
function item(root: ShadowRoot, text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.list > li')].find((one) =>
    one.textContent.includes(text),
  );
  expect(found).toBeTruthy();
  return found!;
}

function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

/** A published comment that a reader reported, who may be reached. */
async function reported(reason: string, address?: string): Promise<string> {
  const id = await somebodyPosts();
  await moderate('publish', id);
  const words = { category: 'speech', reason, goodFaith: true, name: 'Rita' };
  const report = { id: newId(), ...words };
  const email = address && (await seal(address, `/test/${id}`, report.id));
  const sent = await fetch(`${site}/comments/${id}/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...report, ...(email && { email }) }),
  });
  expect(sent.status).toBe(201);
  return id;
}

describe('reports', () => {
  it('say what, why, by whom and since when; what is kept is decided on', async () => {
    const reason = `keep ${newId()}`;
    const id = await reported(reason);
    const { root, inside, duties } = await part('reports');
    const one = within(item(root, reason));
    expect(one.getByText('Hatred, insult or defamation')).toBeTruthy();
    expect(one.getByText('by Rita')).toBeTruthy();
    expect(one.getByText('now')).toBeTruthy();
    expect(await barriers(duties)).toEqual([]);
    one.getByRole('button', { name: 'Keep the comment' }).click();
    expect(await inside.findByText(/The comment stays/)).toBeTruthy();
    expect(root.textContent).not.toContain(reason);
    expect(await isPublished(id)).toBe(true);
  });

  it('that are right take the comment away, with a statement of reasons', async () => {
    const reason = `remove ${newId()}`;
    const id = await reported(reason);
    const { root, inside, duties } = await part('reports');
    within(item(root, reason)).getByRole('button', { name: 'Remove it…' }).click();
    await eventually(() => {
      expect((root.activeElement as HTMLTextAreaElement | null)?.name).toBe('clause');
    });
    const form = within(item(root, reason));
    expect(form.getByLabelText('It breaks')).toHaveProperty('value', 'law');
    expect(form.getByLabelText('What it is about')).toHaveProperty(
      'value',
      'ILLEGAL_OR_HARMFUL_SPEECH',
    );
    expect(await barriers(duties)).toEqual([]);
    // Nothing is removed without reasons.
    form.getByRole('button', { name: 'Remove and tell the author' }).click();
    expect(await isPublished(id)).toBe(true);
    type(form.getByLabelText('Which rule or provision'), 'Art. 33 of the press law');
    type(form.getByLabelText('What happened, and why that applies'), 'It insults a person.');
    form.getByRole('button', { name: 'Remove and tell the author' }).click();
    expect(await inside.findByText(/The comment is removed/)).toBeTruthy();
    expect(await isPublished(id)).toBe(false);
    const statements = await fetch(`${site}/moderation/statements/export`, {
      credentials: 'include',
    });
    expect(await statements.text()).toContain('Art. 33 of the press law');
    const given = await part('statements');
    const [newest] = given.inside.getAllByText(/^Art. 33 of the press law: /);
    expect(newest?.closest('li')?.textContent).toContain(`Hello ${id}`);
    expect(await barriers(given.duties)).toEqual([]);
  });

  it('keep what was typed about one while another is explained', async () => {
    const [one, two] = [`one ${newId()}`, `two ${newId()}`];
    const ids = [await reported(one), await reported(two)];
    const { root } = await part('reports');
    const open = async (reason: string) => {
      within(item(root, reason)).getByRole('button', { name: 'Remove it…' }).click();
      return within(item(root, reason)).findByLabelText('Which rule or provision');
    };
    const first = await open(one);
    type(first, 'Rule 7');
    await open(two);
    expect(first).toHaveProperty('value', 'Rule 7');
    expect(first.isConnected).toBe(true);
    for (const id of ids) await moderate('refuse', id);
  });

  it('show the address of whoever reported, once it is said why', async () => {
    const reason = `reach ${newId()}`;
    const id = await reported(reason, 'rita@mail.example');
    const { root, duties } = await part('reports');
    const host = await eventually(() => {
      const found = item(root, reason).querySelector('placet-moderation-reporter')?.shadowRoot;
      expect(found?.querySelector('button')).toBeTruthy();
      return found as unknown as HTMLElement;
    });
    const one = within(host);
    one.getByRole('button', { name: 'Show the reporter’s e-mail' }).click();
    type(await one.findByLabelText('Why do you need the address?'), 'She asks');
    expect(await barriers(duties)).toEqual([]);
    one.getByRole('button', { name: 'Show e-mail' }).click();
    expect(await one.findByText('rita@mail.example')).toBeTruthy();
    const log = await fetch(`${site}/moderation/audit`, { credentials: 'include' });
    const { items } = (await log.json()) as { items: unknown[] };
    expect(items[0]).toMatchObject({ action: 'reveal', note: 'She asks', about: { id } });
    await moderate('refuse', id);
  });

  it('that wait too long are marked', async () => {
    const reason = `late ${newId()}`;
    const id = await reported(reason);
    const { root, duties } = await part('reports');
    duties.setAttribute('target-hours', '0');
    await eventually(() => {
      expect(item(root, reason).querySelector('.late')).toBeTruthy();
    });
    await moderate('refuse', id);
  });
});

describe('complaints', () => {
  it('are read and answered by a person', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
    ]);
    const send = async (url: string, value: object): Promise<Response> => {
      const body = JSON.stringify(value);
      const proof = await signRequest(
        pair satisfies AuthorKey,
        { method: 'POST', url, body },
        { now: Date.now(), id: newId() },
      );
      const headers = { 'Content-Type': 'application/json', 'Placet-Proof': proof };
      return fetch(url, { method: 'POST', headers, body });
    };
    const id = newId();
    const thread = encodeURIComponent(`/test/${id}`);
    const comment = { id, text: `Irony ${id}`, name: 'Ben', elapsed: 60_000 };
    expect((await send(`${site}/comments?thread=${thread}`, comment)).status).toBe(202);
    await moderate('refuse', id);
    const text = `It was irony, ${id}.`;
    const complaint = { id: newId(), comment: id, text };
    expect((await send(`${site}/authors/me/complaints`, complaint)).status).toBe(201);

    const { root, duties } = await part('complaints');
    const one = within(item(root, text));
    type(one.getByLabelText('Your answer to the author'), 'You are right.');
    expect(await barriers(duties)).toEqual([]);
    one.getByRole('button', { name: 'The author is right' }).click();
    await eventually(() => {
      expect(item(root, text).textContent).toContain('The author was right');
    });
    expect(item(root, text).textContent).toContain('You are right.');
  });
});

describe('one person’s data', () => {
  it('is found by the address, and erased for good after a second look', async () => {
    const email = `${newId()}@example.org`;
    const id = await somebodyPosts({ email });
    await moderate('publish', id);
    const { inside, duties } = await part('subject');
    type(inside.getByLabelText('E-mail address or author key'), email);
    inside.getByRole('button', { name: 'Find' }).click();
    expect(await inside.findByText(/1 comment was found/)).toBeTruthy();
    expect(inside.getByText(new RegExp(id))).toBeTruthy();
    expect(inside.getByText(`About ${email}:`)).toBeTruthy();
    // What the field says now is somebody else.
    type(inside.getByLabelText('E-mail address or author key'), 'other@example.org');
    await eventually(() => {
      expect(inside.queryByRole('button', { name: 'Erase everything…' })).toBeNull();
    });
    type(inside.getByLabelText('E-mail address or author key'), email);
    inside.getByRole('button', { name: 'Find' }).click();
    (await inside.findByRole('button', { name: 'Erase everything…' })).click();
    expect(await inside.findByText(/1 comment is erased for good/)).toBeTruthy();
    expect(await barriers(duties)).toEqual([]);
    inside.getByRole('button', { name: 'Keep everything' }).click();
    expect(await isPublished(id)).toBe(true);
    (await inside.findByRole('button', { name: 'Erase everything…' })).click();
    (await inside.findByRole('button', { name: 'Erase for good' })).click();
    expect(await inside.findByText('1 comment was erased.')).toBeTruthy();
    expect(await isPublished(id)).toBe(false);
  });
});

it('one person is asked for by an address or a key, and nothing else', async () => {
  const { inside } = await part('subject');
  type(inside.getByLabelText('E-mail address or author key'), 'a@');
  inside.getByRole('button', { name: 'Find' }).click();
  expect((await inside.findByRole('alert')).textContent).toMatch(/Expected an e-mail address/);
});

it('who may only read finds nothing to decide with', async () => {
  await reported(`read ${newId()}`);
  const { duties, root } = await part('reports');
  duties.readonly = true;
  await eventually(() => {
    expect(root.querySelector('form')).toBeNull();
  });
  expect(duties.shadowRoot?.querySelector('placet-moderation-subject')).toBeNull();
});

it('what a person reported is found by their address, too, and loses their words', async () => {
  const reason = `theirs ${newId()}`;
  const address = `${newId()}@example.org`;
  const id = await reported(reason, address);
  const { inside, duties } = await part('subject');
  type(inside.getByLabelText('E-mail address or author key'), address);
  inside.getByRole('button', { name: 'Find' }).click();
  expect(await inside.findByText('0 comments were found. Also: 1 report.')).toBeTruthy();
  expect(inside.getByText(reason)).toBeTruthy();
  expect(await barriers(duties)).toEqual([]);
  inside.getByRole('button', { name: 'Erase everything…' }).click();
  expect(await inside.findByText(/Reports lose words, name and address/)).toBeTruthy();
  inside.getByRole('button', { name: 'Erase for good' }).click();
  expect(await inside.findByText('0 comments were erased. Also: 1 report.')).toBeTruthy();
  const list = await part('reports');
  const one = within(item(list.root, `Hello ${id}`));
  expect(one.getByText('Whoever reported it has had their words erased.')).toBeTruthy();
  expect(list.root.textContent).not.toContain(reason);
  await moderate('refuse', id);
});

it('the year has its figures, and files to take away, in French', async () => {
  const { inside, duties } = await part('figures', 'fr');
  expect(await inside.findByText('Signalements de lecteurs')).toBeTruthy();
  const link = inside.getByRole('link', { name: 'Journal d’audit' });
  expect((await fetch(link.getAttribute('href') ?? '', { credentials: 'include' })).status).toBe(
    200,
  );
  expect(await barriers(duties)).toEqual([]);
});

it('what fails can be tried again', async () => {
  const real = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const { inside } = await part('complaints').finally(() => {
    globalThis.fetch = real;
  });
  expect(inside.getByRole('alert').textContent).toContain('The server cannot be reached.');
  inside.getByRole('button', { name: 'Try again' }).click();
  await eventually(() => {
    expect(inside.queryByRole('alert')).toBeNull();
  });
});
