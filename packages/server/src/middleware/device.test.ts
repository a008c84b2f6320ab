import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { AppEnv } from '../app-deps.js';
import { deviceOf } from './device.js';

const app = new Hono<AppEnv>().get('/', (c) => c.text(deviceOf(c)));

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  ['Your session ended, call 555 0100/1 (Windows NT 10.0)', 'Windows'],
  ['Your session ended, call 555 0100/1 (x)', ''],
  ['curl/8.0', ''],
])('a device has a name that is known, whatever its client says: %j', async (agent, device) => {
  const answer = await app.request('/', { headers: { 'User-Agent': agent } });
  expect(await answer.text()).toBe(device);
});
