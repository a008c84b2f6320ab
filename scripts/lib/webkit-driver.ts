import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { find } from './browsers.ts';

/**
 * Where WebKitWebDriver listens: a port of each run's own, since the driver of the run before may still be there. In the
 * environment, because Vitest loads this file once for its configuration and once for its set-up.
 */
export const webkitPort: number = Number(
  (process.env['PLACET_WEBKIT_PORT'] ??= String(await freePort())),
);

/** The body of a request for a session. */
export const webkitSession: string = JSON.stringify({
  capabilities: {
    firstMatch: [{}],
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {
        binary: find('webkit')?.path,
        args: ['--automation'],
      },
    },
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts WebKitWebDriver on a display of its own, for the length of a test run. */
export default async function webkitDriver(): Promise<void> {
  const display = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const output = display.stdio[3] as Readable;
  let number = '';
  // The display dies of a pipe that is closed before the line it writes has ended.
  while (!number.includes('\n')) {
    const [part] = (await once(output, 'data')) as [Buffer];
    number += part.toString();
  }
  output.destroy();
  const driver = spawn('WebKitWebDriver', [`--port=${webkitPort}`, '--replace-on-new-session'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number.trim()}`,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
      // WebKit's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  await sleep(500);
  process.env['PLACET_WEBKIT_BARS'] = String(await measureBars());
  for (const child of [driver, display]) {
    child.unref();
    // Not in a teardown: the browser provider still ends its session after that.
    process.once('exit', () => child.kill());
  }
}

/** How much higher a window is than the page in it; in the environment, as the port is. */
async function measureBars(): Promise<number> {
  const height = 700;
  const { sessionId } = (await ask('POST', '/session', webkitSession)) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, JSON.stringify({ width: 800, height }));
  const script = JSON.stringify({ script: 'return innerHeight', args: [] });
  const inner = await ask('POST', `${session}/execute/sync`, script);
  await ask('DELETE', session, '{}');
  if (typeof inner !== 'number' || inner <= 0 || inner > height) {
    throw new Error(`Expected WebKit to say how high its page is, got ${JSON.stringify(inner)}.`);
  }
  return height - inner;
}

async function ask(method: string, path: string, body: string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${webkitPort}${path}`, { method, body });
  return ((await answer.json()) as { readonly value: unknown }).value;
}
