import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamSlots } from '../live/stream-slots.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

let server: TestApp;
let ada: Record<string, string>;
beforeAll(async () => {
  server = await openTestApp();
  ada = await server.signIn();
});
afterAll(() => server.close());

/** Reads a stream event by event, without the line that says when to come back. */
async function* eventsOf(answer: Response): AsyncGenerator<{ event: string; data: unknown }> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    text += chunk.value;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (event && data) yield { event, data: JSON.parse(data) as unknown };
    }
  }
}

describe('a reader who listens to a thread', () => {
  it('hears at once where it stands, and of each change in it, and of no other', async () => {
    const answer = await server.get('/events?thread=/live');
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const events = eventsOf(answer);
    const next = async () => (await events.next()).value as unknown;
    expect(await next()).toEqual({ event: 'change', data: { thread: '/live', version: 0 } });
    await server.post('/comments?thread=/other', aSubmission());
    await server.post(
      '/comments?thread=/live',
      aSubmission({ text: 'http://a.example http://b.example' }),
    );
    const shown = aSubmission();
    await server.post('/comments?thread=/live', shown);
    const comment = { id: shown.id, root: shown.id, change: 'published' };
    expect(await next()).toEqual({
      event: 'change',
      data: { thread: '/live', version: 1, comment },
    });
    const comments = [{ id: shown.id, version: 1 }];
    await server.post('/moderation/decisions', { verdict: 'spam', comments }, ada);
    expect(await next()).toEqual({ event: 'change', data: { thread: '/live', version: 2 } });
    await events.return(undefined);
  });
});

describe('a moderator who listens to the queue', () => {
  it('hears that a comment came, and that another moderator decided', async () => {
    const events = eventsOf(await server.get('/moderation/events', ada));
    const next = async () => (await events.next()).value as unknown;
    const submission = aSubmission();
    await server.post('/comments?thread=/queue', submission);
    expect(await next()).toEqual({ event: 'queue', data: {} });
    const comments = [{ id: submission.id, version: 1 }];
    await server.post('/moderation/decisions', { verdict: 'trash', comments }, ada);
    expect(await next()).toEqual({ event: 'queue', data: {} });
    await events.return(undefined);
  });
});

describe('a stream', () => {
  it('ends when the server stops', async () => {
    const stopping = new AbortController();
    const app = await openTestApp({ closing: stopping.signal });
    const answer = await app.get('/events?thread=/live');
    stopping.abort();
    expect(await answer.text()).toContain('event: change');
    const late = await app.get('/events?thread=/live');
    expect(await late.text()).toContain('event: change');
    await app.close();
  });

  it('finds a place, or is told when to come back; who leaves makes room', async () => {
    let address = '192.0.2.1';
    const app = await openTestApp({ streams: streamSlots(3, 2), addressOf: () => address });
    const listen = () => app.get('/events?thread=/live');
    const [one, two] = [await listen(), await listen()];
    // The same network by another address, then another network, then one too many for all.
    address = '192.0.2.99';
    const third = await listen();
    expect(third.status).toBe(503);
    expect(third.headers.get('Retry-After')).toBe('60');
    expect(third.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await third.json()).toMatchObject({ code: 'unavailable', retryAfter: 60 });
    address = '198.51.100.1';
    const other = await listen();
    expect(other.status).toBe(200);
    address = '203.0.113.1';
    expect((await listen()).status).toBe(503);
    await one.body?.cancel();
    expect((await listen()).status).toBe(200);
    expect((await listen()).status).toBe(503);
    await two.body?.cancel();
    await other.body?.cancel();
    expect((await listen()).status).toBe(200);
    expect((await listen()).status).toBe(503);
    await app.close();
  });

  it('is there for moderators whatever readers do', async () => {
    const app = await openTestApp({ streams: streamSlots(0, 0) });
    const cookie = await app.signIn();
    expect((await app.get('/events?thread=/live')).status).toBe(503);
    expect((await app.get('/moderation/events', cookie)).status).toBe(200);
    await app.close();
  });

  it('takes no place for who asks for the headers only', async () => {
    const app = await openTestApp({ streams: streamSlots(1, 1) });
    const path = '/v1/sites/default/events?thread=/live';
    for (let i = 0; i < 3; i += 1) {
      const answer = await app.app.request(`${origin}${path}`, { method: 'HEAD' });
      expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
    }
    expect((await app.get('/events?thread=/live')).status).toBe(200);
    await app.close();
  });
});
