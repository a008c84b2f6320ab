import { newId } from '@placet/protocol';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setupComments } from '../setup.js';
import { openServer } from '../testing/visitor.js';
import { clientContract } from './client.contract.js';
import { httpClient, type HttpOptions, type SignOptions } from './http.js';

const src = openServer;

clientContract('a Placet server', async () => ({
  client: setupComments({ src }).client,
  // The key of an author belongs to an address: the same server by another name is somebody else.
  other: setupComments({ src: `${src}/` }).client,
}));

const sent = { id: newId(), text: 'Hello', name: 'Ann' };

afterEach(() => {
  vi.unstubAllGlobals();
});

const receipt = (): Response =>
  Response.json({ comment: { id: sent.id, state: 'pending' } }, { status: 202 });
const expired = (): Response => problem('proof_expired', 401, { now: Date.now() });
const site = (): Response => Response.json({ site: 'default' });
const signAlways = async (): Promise<string> => 'proof';

/** A server that answers each request with the next of some answers. */
function answering(...answers: readonly (Response | Error)[]): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push(new Request(url, init));
    const answer = answers[asked.length - 1];
    if (!answer || answer instanceof Error) throw answer ?? new TypeError('nothing left to say');
    return answer;
  });
  return asked;
}

function problem(code: string, status: number, more: object = {}): Response {
  return Response.json(
    { type: `urn:placet:problem:${code}`, title: '', status, code, ...more },
    { status },
  );
}

function client(more: Partial<HttpOptions> = {}): ReturnType<typeof httpClient> {
  return httpClient({ src: 'https://comments.example', site: 'default', ...more });
}

describe('what comes instead of an answer', () => {
  it.each<[string, Response | Error, object]>([
    ['a problem', problem('flood', 429, { retryAfter: 12 }), { code: 'flood', retryAfter: 12 }],
    [
      'a page of a proxy',
      new Response('<h1>Bad gateway</h1>', { status: 502 }),
      { code: 'unavailable' },
    ],
    ['a limit of a proxy', new Response('', { status: 413 }), { code: 'too_large' }],
    ['a throttle of a proxy', new Response('', { status: 429 }), { code: 'rate_limited' }],
    ['somebody else', new Response('<h1>Hello</h1>'), { code: 'unreadable' }],
    ['nobody', new TypeError('Failed to fetch'), { code: 'unreachable' }],
    ['silence', new DOMException('', 'TimeoutError'), { code: 'timeout' }],
  ])('is told apart: %s', async (_, answer, trouble) => {
    answering(answer);
    expect(await client().getSite()).toMatchObject({ ok: false, trouble });
  });

  it('is being offline where the browser knows it is', async () => {
    answering(new TypeError('Failed to fetch'));
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await client().getSite()).toMatchObject({ trouble: { code: 'offline' } });
    online.mockRestore();
  });

  it('comes after a while, not never', async () => {
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    });
    expect(await client({ timeoutMs: 20 }).getSite()).toMatchObject({
      trouble: { code: 'timeout' },
    });
  });
});

describe('a signed request', () => {
  it("is signed again, once, by the server's clock when ours is wrong", async () => {
    const now = Date.now() + 3_600_000;
    const asked = answering(problem('proof_expired', 401, { now }), receipt());
    const times: number[] = [];
    const sign = async (_: unknown, options: SignOptions): Promise<string> => {
      times.push(options.now);
      return 'proof';
    };
    expect(await client({ sign }).submit('/a', sent)).toMatchObject({ value: { state: 'held' } });
    expect(asked).toHaveLength(2);
    expect(Math.abs((times[1] ?? 0) - now)).toBeLessThan(2_000);
  });

  it('is not tried a third time', async () => {
    const asked = answering(expired(), expired(), receipt());
    expect(await client({ sign: signAlways }).submit('/a', sent)).toMatchObject({
      trouble: { code: 'proof_expired' },
    });
    expect(asked).toHaveLength(2);
  });

  it('goes unsigned where no key can be kept, and asks for no own comments then', async () => {
    const asked = answering(receipt());
    const without = client({ sign: async () => undefined, hasKey: async () => true });
    await without.submit('/a', sent);
    expect(asked[0]?.headers.has('Placet-Proof')).toBe(false);
    expect(asked[0]?.headers.get('Idempotency-Key')).toBe(sent.id);
    expect(await without.ownComments('/a')).toEqual({ ok: true, value: [] });
    expect(asked).toHaveLength(1);
  });

  it('sends no cookie', async () => {
    const asked = answering(receipt());
    await client().submit('/a', sent);
    expect(asked[0]?.credentials).toBe('omit');
  });
});

describe('the site', () => {
  it('is asked for once, again where a fresh answer is wanted, and after a failure', async () => {
    const asked = answering(new TypeError('Failed to fetch'), site(), site());
    const one = client();
    await one.getSite();
    await Promise.all([one.getSite(), one.getSite()]);
    await one.getSite({ fresh: true });
    await one.getSite();
    expect(asked).toHaveLength(3);
  });
});
