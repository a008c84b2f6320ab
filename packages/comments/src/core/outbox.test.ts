import { describe, expect, it } from 'vitest';
import type { Fault } from './outbox.fixture.js';
import { Device, sent, settled } from './outbox.fixture.js';

const lost = (isStored: boolean): Fault => ({ trouble: { code: 'unreachable' }, isStored });

async function rest(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await settled();
}

describe('an outbox', () => {
  it('delivers a comment and forgets it', async () => {
    const device = new Device();
    const tab = device.tab();
    const outcome = tab.outcome('1');
    expect(await tab.put(sent('1'))).toBe(true);
    expect(await outcome).toMatchObject({
      state: 'arrived',
      arrival: { state: 'published', comment: { id: '1' } },
    });
    expect(device.items.size).toBe(0);
    expect(tab.get()).toEqual([]);
  });

  it('tells what each comment is at', async () => {
    const device = new Device();
    const tab = device.tab();
    const seen: string[] = [];
    tab.subscribe((all) => seen.push(all.map(({ state }) => state).join()));
    device.server.faults = [lost(false)];
    await tab.put(sent('1'));
    await rest();
    await device.pass(5_000);
    await rest();
    expect(seen.filter((state, at) => state !== seen[at - 1])).toEqual([
      '',
      'sending',
      'waiting',
      'sending',
      '',
    ]);
  });

  it.each([
    ['the comment', false],
    ['the answer', true],
  ])('delivers again, the same to the octet, when %s is lost', async (_, isStored) => {
    const device = new Device();
    const tab = device.tab();
    device.server.faults = [lost(isStored), lost(isStored)];
    const outcome = tab.outcome('1');
    await tab.put(sent('1'));
    expect(await outcome).toMatchObject({ state: 'waiting', trouble: { code: 'unreachable' } });
    await device.pass(60_000);
    await rest();
    expect(device.server.deliveries).toHaveLength(3);
    expect(new Set(device.server.deliveries.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(device.server.stored.size).toBe(1);
    expect(device.items.size).toBe(0);
  });

  it('goes on where a page ended that was closed, or crashed', async () => {
    const device = new Device();
    device.items.set('1', sent('1'));
    const tab = device.tab();
    const arrived: string[] = [];
    tab.onArrival(({ comment }) => arrived.push(comment.id));
    await rest();
    expect(arrived).toEqual(['1']);
  });

  it('has one tab deliver at a time, and tells the others', async () => {
    const device = new Device();
    const [one, two] = [device.tab(), device.tab()];
    const arrived: string[] = [];
    two.onArrival(({ comment }) => arrived.push(comment.id));
    await Promise.all([one.put(sent('1')), two.put(sent('2')), one.put(sent('3'))]);
    await rest();
    expect(device.server.mostBusy).toBe(1);
    expect(device.server.deliveries.map(({ id }) => id).toSorted()).toEqual(['1', '2', '3']);
    expect(arrived.toSorted()).toEqual(['1', '2', '3']);
  });

  it('delivers the others while one waits', async () => {
    const device = new Device();
    const tab = device.tab();
    device.server.faults = [{ trouble: { code: 'flood', retryAfter: 60 }, isStored: false }];
    device.now = 1_001;
    await tab.put(sent('1', 1_000));
    await tab.put(sent('2', 1_001));
    await rest();
    expect([...device.items.keys()]).toEqual(['1']);
    await tab.reconnected();
    expect(device.items.size).toBe(1);
    await device.pass(60_000);
    await rest();
    expect(device.items.size).toBe(0);
  });

  it('leaves to its author what was refused: to try again, or to give up', async () => {
    const device = new Device();
    const tab = device.tab();
    const closed: Fault = { trouble: { code: 'thread_closed' }, isStored: false };
    device.server.faults = [closed, closed];
    device.now = 1_001;
    await tab.put(sent('1', 1_000));
    await tab.put(sent('2', 1_001));
    await rest();
    await device.pass(10_000_000);
    expect(tab.get().map(({ state }) => state)).toEqual(['refused', 'refused']);
    expect(device.server.deliveries).toHaveLength(2);
    await tab.discard('1');
    await tab.retry('2');
    await rest();
    expect(tab.get()).toEqual([]);
    expect([...device.server.stored.keys()]).toEqual(['2']);
  });

  it('seals again, once, where the site has a new key', async () => {
    const device = new Device();
    const tab = device.tab(async (item) => ({
      ...item,
      submission: { ...item.submission, text: 'sealed again' },
    }));
    const unknown: Fault = { trouble: { code: 'key_unknown' }, isStored: false };
    device.server.faults = [unknown];
    await tab.put(sent('1'));
    await rest();
    expect(device.server.stored.get('1')).toMatchObject({ text: 'sealed again' });
    device.server.faults = [unknown, unknown];
    const outcome = tab.outcome('2');
    await tab.put(sent('2'));
    expect(await outcome).toMatchObject({ state: 'refused', trouble: { code: 'key_unknown' } });
  });

  it('keeps in memory what the device does not keep, says so, and delivers it', async () => {
    const device = new Device();
    device.isFull = true;
    const tab = device.tab();
    device.server.faults = [lost(false)];
    expect(await tab.put(sent('1'))).toBe(false);
    await rest();
    expect(tab.get()).toMatchObject([{ state: 'waiting' }]);
    await device.pass(5_000);
    await rest();
    expect([...device.server.stored.keys()]).toEqual(['1']);
  });

  it('delivers exactly once, whatever fails in whatever order, and whichever page is closed', async () => {
    // Every sequence of five faults, each: none, lost on the way there, lost on the way back.
    for (let seed = 0; seed < 3 ** 5; seed += 1) {
      const faults = [0, 1, 2, 3, 4].map((at) => Math.floor(seed / 3 ** at) % 3);
      const device = new Device();
      device.server.faults = faults.map((kind) => (kind === 0 ? undefined : lost(kind === 2)));
      const tab = device.tab();
      await tab.put(sent('1'));
      // The page goes while the delivery is under way; another one comes.
      const next = device.tab();
      await next.put(sent('2'));
      await device.pass(200_000);
      await device.pass(200_000);
      await rest();
      expect({
        faults,
        stored: [...device.server.stored.keys()].toSorted(),
        kept: device.items.size,
        shown: next.get(),
      }).toEqual({ faults, stored: ['1', '2'], kept: 0, shown: [] });
    }
  });
});
