import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real server that element and client tests talk to: its origin, such as `http://localhost:4321`. */
    server: string;
    /** Another one, which publishes at once what no other rule holds. */
    openServer: string;
    /** Another one, which asks for a solved challenge with each comment. */
    workServer: string;
    /** One-time sign-in links for moderators; each test takes one of its own. */
    invites: readonly string[];
  }
}

/** Starts the real server, on a SQLite file of its own, for the tests that run in browsers. */
export default async function testServer(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const main = join(import.meta.dirname, '../../packages/server/src/start-server.ts');
  if (!existsSync(main)) return undefined;
  const { startServer } = (await import(
    main
  )) as typeof import('../../packages/server/src/start-server.ts');
  const data = await mkdtemp(join(tmpdir(), 'placet-test-'));
  const start = (name: string, previouslyApproved: boolean, work: 'never' | 'always' = 'never') =>
    startServer({
      port: 0,
      data: join(data, name),
      origins: ['*'],
      log: 'silent',
      limits: { requestsPerMinute: 100_000, streamsPerNetwork: 1_000 },
      rules: { floodSeconds: 0, previouslyApproved },
      // The tests write more than people do.
      site: { work },
    });
  const [server, open] = [await start('held', true), await start('open', false)];
  const working = await start('working', false, 'always');
  project.provide('workServer', working.url);
  project.provide('server', server.url);
  project.provide('openServer', open.url);
  project.provide('invites', await Promise.all(Array.from({ length: 80 }, () => server.invite())));
  return async () => {
    await Promise.all([server.stop(), open.stop(), working.stop()]);
    await rm(data, { recursive: true, force: true });
  };
}
