import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../start-server.js';
import { runNode } from '../testing/run-node.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-moderators-'));
});
afterEach(() => rm(data, { recursive: true }));

const start = (): Promise<RunningServer> => startServer({ port: 0, data, log: 'silent' });

async function placet(...args: string[]) {
  const run = runNode([join(import.meta.dirname, '../main.ts'), ...args], { PLACET_DATA: data });
  return { code: await run.ended, ...run.said };
}

describe('on the command line, moderators', { timeout: 60_000 }, () => {
  it('are the owner first, and have the roles that they are given', async () => {
    await (await start()).stop();
    expect((await placet('moderator', 'list')).out).toMatch(/^There is nobody yet/);
    await placet('moderator', 'invite', 'Ada');
    await placet('moderator', 'invite', 'Cleo', 'B.', '--role', 'read-only');
    expect((await placet('moderator', 'list')).out).toBe(
      [
        'name     role       passkeys  sessions',
        'Ada      owner      0         0',
        'Cleo B.  read-only  0         0',
        '',
      ].join('\n'),
    );
    await placet('moderator', 'invite', 'Cleo', 'B.', '--role', 'owner');
    expect((await placet('moderator', 'list')).out).toMatch(/^Cleo B\. {2}owner /m);
  });

  it('get no link, and the log no line, where the only owner would be none', async () => {
    const server = await start();
    await server.invite('Ada');
    const before = await server.storage.audit.acts('default', 9, undefined);
    const { code, out, err } = await placet('moderator', 'invite', 'Ada', '--role', 'moderator');
    expect([code, out, err]).toEqual([1, '', 'Ada is the only owner: let in another one first.\n']);
    expect(await server.storage.audit.acts('default', 9, undefined)).toEqual(before);
    await server.stop();
  });

  it('have names of their own', async () => {
    const server = await start();
    await server.invite('Ada');
    expect(await placet('moderator', 'invite', 'ada')).toMatchObject({
      code: 1,
      err: 'Somebody else has a name that looks like ada: take another one.\n',
    });
    await server.stop();
  });

  it('are removed, but for the last owner', async () => {
    const server = await start();
    await server.invite('Ada');
    await server.invite('Ben', 'moderator');
    expect((await placet('moderator', 'remove', 'Ben')).out).toMatch(/^Removed: Ben\./);
    const people = await server.storage.people.list('default', Date.now());
    expect(people.map(({ name }) => name)).toEqual(['Ada']);
    expect(await placet('moderator', 'remove', 'Ada')).toMatchObject({
      code: 1,
      err: 'Ada is the only owner: let in another one first.\n',
    });
    expect(await placet('moderator', 'remove', 'Ben')).toMatchObject({
      code: 1,
      err: 'Nobody is called Ben: `moderator list` has the names.\n',
    });
    expect((await placet('moderator', 'remove')).err).toMatch(/^Expected a name/);
    await server.stop();
  });
});

describe('in the wrong folder', { timeout: 60_000 }, () => {
  it.each([
    ['moderator invite Ada'],
    ['moderator list'],
    ['moderator remove Ada'],
    ['export consents'],
    ['export subject --email ann@mail.example'],
    ['erase --email ann@mail.example'],
    ['key new'],
    ['key list'],
    ['key reseal'],
    ['key forget it'],
  ])('`%s` says which database it expected, and makes nothing', async (command) => {
    const { code, out, err } = await placet(...command.split(' '));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^There is no database at [^\n]*placet\.sqlite: [^\n]*PLACET_DATA[^\n]*\n$/,
    );
    expect(err).toContain(join(data, 'placet.sqlite'));
    expect(await readdir(data)).toEqual([]);
  });
});
