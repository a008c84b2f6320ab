import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cookieRepository } from './cookie.js';
import { cookieName } from './cookie-name.js';
import { repositoryContract } from './repository.contract.js';

const record = (id: string, granted: boolean) => ({
  id,
  answers: new Map([['analytics', { granted, expires: Date.now() + 1000 }]]),
});

const refuse = () => {
  throw new DOMException('The document is sandboxed', 'SecurityError');
};

beforeEach(() => cookieRepository().clear());
afterEach(() => {
  vi.restoreAllMocks();
  cookieRepository().clear();
});

describe('the cookie', () => {
  repositoryContract(cookieRepository);

  it.each(['', 'garbage', '1', '1&', '0&abc&analytics=1', '%E0%A4%A', '1&id&%E0%A4%A=1'])(
    'with the value %j is no record',
    (value) => {
      document.cookie = `${cookieName}=${value}; Path=/`;
      expect(cookieRepository().read()?.answers.size ?? 0).toBe(0);
    },
  );

  it('is not mistaken for one whose name only ends or begins alike', () => {
    const value = '1&abcdefgh&analytics=zzzzzzz';
    document.cookie = `x${cookieName}=${value}; Path=/`;
    document.cookie = `${cookieName}x=${value}; Path=/`;
    expect(cookieRepository().read()).toBeUndefined();
    document.cookie = `x${cookieName}=; Path=/; Max-Age=0`;
    document.cookie = `${cookieName}x=; Path=/; Max-Age=0`;
  });

  it('is for the whole site, first party only, for half a year', () => {
    const set = vi.spyOn(document, 'cookie', 'set');
    cookieRepository({ domain: 'example.org' }).write(record('m0000001', true));
    expect(set.mock.calls[0]?.[0]).toMatch(
      /^placet-consent=1&m0000001&analytics=[a-z0-9]+;Path=\/;SameSite=Lax;Max-Age=15724800;Domain=example\.org$/,
    );
  });

  it('of the last decision counts, where a parent domain holds another one', () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue(
      `a=b; ${cookieName}=1&m0000001&analytics=zzzzzzz; ${cookieName}=1&m0000002&analytics=-zzzzzzz; c=d`,
    );
    expect(cookieRepository().read()?.answers.get('analytics')?.granted).toBe(false);
  });

  it('that the browser drops is told as not kept', () => {
    expect(
      cookieRepository({ domain: 'not-this-site.example' }).write(record('m0000001', true)),
    ).toBe(false);
  });

  it('in a frame that may not store anything is neither read nor written, without an error', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse);
    vi.spyOn(document, 'cookie', 'set').mockImplementation(refuse);
    const repository = cookieRepository();
    expect(repository.read()).toBeUndefined();
    expect(repository.write(record('m0000001', true))).toBe(false);
    expect(() => repository.clear()).not.toThrow();
  });
});
