import type { Environment } from '../settings/environment.js';
import { type Finding, look, ok, wrong } from './finding.js';

/** Looks at the address that browsers use. What made no sense of the environment is missing, and has been said. */
export function examineAddress(environment: Partial<Environment>): Finding[] {
  if (!('url' in environment)) return [];
  const { url, trustProxy } = environment;
  if (url === undefined) return [look('PLACET_URL is not set: links lead to this machine alone.')];
  const { protocol, hostname } = new URL(url);
  const numbered = /^\[|^\d+(\.\d+){3}$/.test(hostname)
    ? '; an IP address can have no passkeys, a name can'
    : '';
  if (protocol === 'https:') {
    const used = `Browsers use ${url}${numbered}.`;
    return [numbered ? look(used) : ok(used), ...examineProxy(trustProxy)];
  }
  return isThisMachine(hostname)
    ? [look(`Browsers use ${url}: only on this machine${numbered}.`)]
    : [
        wrong(
          `${url} is not https: browsers seal no address, sign nothing and know no passkeys there.`,
        ),
      ];
}

// What browsers take for safe without https (Secure Contexts, 3.1).
function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

// This server speaks no https, so that somebody in front of it does.
function examineProxy(trusted: readonly string[] | undefined): Finding[] {
  if (trusted?.length !== 0) return [];
  return [
    look(
      'PLACET_TRUST_PROXY is not set: all who come through the proxy that adds https count as one network.',
    ),
  ];
}
