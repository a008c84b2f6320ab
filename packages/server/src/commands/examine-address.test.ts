import { expect, it } from 'vitest';
import { readEnvironment } from '../settings/environment.js';
import { examineAddress } from './examine-address.js';

function found(env: Record<string, string>): string[] {
  const findings = examineAddress(readEnvironment(env).settings);
  return findings.map(({ state, text }) => `${state} ${text}`);
}

const proxy =
  'look PLACET_TRUST_PROXY is not set: all who come through the proxy that adds https count as one network.';
const noPasskeys = '; an IP address can have no passkeys, a name can.';

it.each<[Record<string, string>, string[]]>([
  [{}, ['look PLACET_URL is not set: links lead to this machine alone.']],
  [
    { PLACET_URL: 'http://localhost:3000' },
    ['look Browsers use http://localhost:3000: only on this machine.'],
  ],
  [
    { PLACET_URL: 'http://127.0.0.1:3000' },
    [`look Browsers use http://127.0.0.1:3000: only on this machine${noPasskeys}`],
  ],
  [
    { PLACET_URL: 'http://[::1]:3000' },
    [`look Browsers use http://[::1]:3000: only on this machine${noPasskeys}`],
  ],
  [
    { PLACET_URL: 'http://192.0.2.1' },
    [
      'wrong http://192.0.2.1 is not https: browsers seal no address, sign nothing and know no passkeys there.',
    ],
  ],
  [
    { PLACET_URL: 'https://192.0.2.1', PLACET_TRUST_PROXY: 'loopback' },
    [`look Browsers use https://192.0.2.1${noPasskeys}`],
  ],
  [{ PLACET_URL: 'https://talk.example' }, ['ok Browsers use https://talk.example.', proxy]],
  [
    { PLACET_URL: 'https://talk.example', PLACET_TRUST_PROXY: 'loopback' },
    ['ok Browsers use https://talk.example.'],
  ],
  [
    { PLACET_URL: 'https://talk.example', PLACET_TRUST_PROXY: 'banana' },
    ['ok Browsers use https://talk.example.'],
  ],
  [{ PLACET_URL: 'talk.example' }, []],
])('what browsers can do at an address is said: %j', (env, lines) => {
  expect(found(env)).toEqual(lines);
});
