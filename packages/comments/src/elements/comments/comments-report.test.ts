import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { expectAccessible, type Inside, onAFreshThread, overheard } from '../../testing/visitor.js';
import { comments, post } from './comments.fixture.js';

onAFreshThread();

async function press(page: Inside, name: string): Promise<void> {
  await userEvent.click(await page.findByRole('button', { name }));
}

describe('a report', () => {
  it('asks for what the law wants, sends the address sealed, and confirms', async () => {
    await post({ name: 'Troll' });
    const { element, page } = await comments();
    await press(page, 'Report');
    await page.findByRole('dialog', { name: 'Report this comment' });
    await expectAccessible(element);
    await press(page, 'Send the report');
    await page.findByText('Choose what is wrong.');
    await userEvent.selectOptions(page.getByLabelText('What is wrong'), 'speech');
    await userEvent.fill(page.getByLabelText(/^Why you think/), 'It insults a person.');
    const { requests, bytes } = overheard();
    await userEvent.fill(await page.findByLabelText(/^Your email/), 'reader@mail.example');
    await press(page, 'Send the report');
    await page.findByText('Tick the statement of good faith to send the report.');
    expect(requests).toEqual([]);
    await userEvent.click(page.getByRole('checkbox', { name: /^In good faith/ }));
    await press(page, 'Send the report');
    await page.findByText(/Your report was received\. Reference:/);
    const sent = (await requests.at(-1)?.clone().json()) as Record<string, unknown>;
    expect(sent).toMatchObject({ category: 'speech', goodFaith: true });
    expect(sent).toHaveProperty('email.ct');
    expect(await bytes()).not.toContain('reader');
    expect(page.queryByLabelText('What is wrong')).toBeNull();
  });

  it('of the abuse of children asks for nothing about whoever sends it', async () => {
    await post({ name: 'Troll' });
    const { page } = await comments();
    await press(page, 'Report');
    await page.findByLabelText(/^Your name/);
    await userEvent.selectOptions(page.getByLabelText('What is wrong'), 'minors');
    expect(page.queryByLabelText(/^Your name/)).toBeNull();
    expect(page.queryByLabelText(/^Your email/)).toBeNull();
  });
});
