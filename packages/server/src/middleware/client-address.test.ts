import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '../app-deps.js';
import { clientAddress } from './client-address.js';
import { networkOf } from './network-guard.js';

async function found(proxies: string[], peer: string, forwarded?: string): Promise<string> {
  const addressOf = clientAddress(proxies);
  const app = new Hono<AppEnv>().get('/', (c) => c.text(addressOf(c) ?? 'none'));
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const env = { incoming: { socket: { remoteAddress: peer } } } as AppEnv['Bindings'];
  return (await app.request('/', { headers }, env)).text();
}

describe('the address a request came from', () => {
  it.each<[string, string[], string, string | undefined, string]>([
    ['is the peer, where no proxy is trusted', [], '10.0.0.1', '1.1.1.1', '10.0.0.1'],
    ['is what our proxy says', ['10.0.0.0/8'], '10.0.0.1', '1.1.1.1', '1.1.1.1'],
    [
      'is not what the client told our proxy',
      ['10.0.0.1'],
      '10.0.0.1',
      '9.9.9.9, 1.1.1.1',
      '1.1.1.1',
    ],
    [
      'is behind all of our proxies',
      ['private'],
      '10.0.0.1',
      '9.9.9.9, 1.1.1.1, 192.168.0.9',
      '1.1.1.1',
    ],
    ['is the peer, where that is not our proxy', ['loopback'], '1.1.1.1', '9.9.9.9', '1.1.1.1'],
    ['may be written as IPv6', ['loopback'], '::ffff:127.0.0.1', '2001:db8::1', '2001:db8::1'],
    ['may have a port', ['loopback'], '127.0.0.1', '192.0.2.1:4711', '192.0.2.1'],
    [
      'may have a port as IPv6, too',
      ['loopback'],
      '127.0.0.1',
      '[2001:db8::1]:4711',
      '2001:db8::1',
    ],
    ['is our proxy, where it says nothing', ['loopback'], '127.0.0.1', undefined, '127.0.0.1'],
  ])('%s', async (_, proxies, peer, forwarded, address) => {
    expect(await found(proxies, peer, forwarded)).toBe(address);
  });

  it('is looked for behind proxies that can be read, or not at all', () => {
    expect(() => clientAddress(['10.0.0.0/8', 'nginx'])).toThrow('not "nginx"');
  });
});

describe('a network', () => {
  it('is a /24 or a /56', () => {
    expect(networkOf('192.0.2.1')).toBe(networkOf('::ffff:192.0.2.200'));
    expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.3.1'));
    expect(networkOf('2001:db8:1:200::1')).toBe(networkOf('2001:db8:1:2ff::2'));
    expect(networkOf('2001:db8:1:200::1')).not.toBe(networkOf('2001:db8:1:300::1'));
    expect(networkOf('nonsense')).toBe(networkOf(undefined));
  });
});
