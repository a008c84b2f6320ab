import { PlacetError } from '@placet/base';
import { fireEvent, within } from '@testing-library/dom';
import { expect, it } from 'vitest';
import type { DutiesClient } from '../../clients/duties-http.js';
import type { KeysClient } from '../../clients/keys-http.js';
import { barriers, eventually, onPage } from '../../testing/moderator.js';
import './define.js';

it('a reporter’s address under a locked key is shown once that is opened, for the same reason', async () => {
  let isOpen = false;
  const asked: string[] = [];
  const wrapped = [{ kind: 'passphrase', jwe: 'j', createdAt: 1 }];
  const keys = {
    keys: () => Promise.resolve([{ id: 'mine', wrapped }]),
    unlock() {
      isOpen = true;
      return Promise.resolve('passphrase');
    },
  } as unknown as KeysClient;
  const client = {
    keys,
    revealReporter(report: string, reason: string) {
      asked.push(`${report}: ${reason}`);
      return isOpen
        ? Promise.resolve('rita@mail.example')
        : Promise.reject(new PlacetError('key_locked', 'No key is open.'));
    },
  } as unknown as DutiesClient;
  const element = document.createElement('placet-moderation-reporter');
  Object.assign(element, { client, report: 'r' });
  onPage(element, 'en');
  const one = within(element.renderRoot as HTMLElement);
  (await one.findByRole('button', { name: 'Show the reporter’s e-mail' })).click();
  fireEvent.input(await one.findByLabelText('Why do you need the address?'), {
    target: { value: 'She asks' },
  });
  one.getByRole('button', { name: 'Show e-mail' }).click();
  const unlock = await eventually(() => {
    const root = element.renderRoot.querySelector('placet-moderation-unlock')?.shadowRoot;
    expect(root?.querySelector('[name=secret]')).toBeTruthy();
    return root!;
  });
  expect(await barriers(element)).toEqual([]);
  fireEvent.input(unlock.querySelector('[name=secret]')!, { target: { value: 'right' } });
  unlock.querySelector('button')?.click();
  expect(await one.findByText('rita@mail.example')).toBeTruthy();
  expect(asked).toEqual(['r: She asks', 'r: She asks']);
});
