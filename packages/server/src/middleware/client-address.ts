import ipaddr from 'ipaddr.js';
import type { AppContext } from '../app-deps.js';

/** Finds the address a request came from; it is used for a moment and never kept. */
export type ClientAddress = (c: AppContext) => string | undefined;

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * Reads `X-Forwarded-For` from the right, as far as the proxies are ours: anything further left is hearsay.
 *
 * @param proxies Addresses, ranges such as `10.0.0.0/8`, or the words `loopback` and `private`.
 * @throws RangeError for anything else.
 */
export function clientAddress(proxies: readonly string[]): ClientAddress {
  const ranges = proxies.flatMap((proxy) => named[proxy] ?? [proxy]).map(toRange);
  const isOurs = (address: string): boolean => {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return ranges.some(
      ([range, bits]) => parsed.kind() === range.kind() && parsed.match([range, bits]),
    );
  };
  return (c) => {
    let address = c.env?.incoming?.socket.remoteAddress;
    if (ranges.length === 0) return address;
    const hops = (c.req.header('X-Forwarded-For') ?? '').split(',').map(withoutPort);
    while (address !== undefined && isOurs(address)) {
      const hop = hops.pop();
      if (!hop) break;
      address = hop;
    }
    return address;
  };
}

/** Some proxies write the port as well: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(hop: string): string {
  const [, bracketed, plain] = /^\s*(?:\[([^\]]*)\]|([^:]*))(?::\d+)?\s*$/.exec(hop) ?? [];
  return bracketed ?? plain ?? hop.trim();
}

function toRange(text: string): Range {
  try {
    return text.includes('/') ? ipaddr.parseCIDR(text) : wholeAddress(ipaddr.process(text));
  } catch {
    throw new RangeError(
      `Expected trusted proxies to be addresses, ranges such as 10.0.0.0/8, "loopback" or "private", not "${text}".`,
    );
  }
}

function wholeAddress(address: ipaddr.IPv4 | ipaddr.IPv6): Range {
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
