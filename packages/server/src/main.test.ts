import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './start-server.js';
import { postComment } from './testing/post-comment.js';
import { type NodeRun, runNode } from './testing/run-node.js';
import { aSubmission } from './testing/test-app.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'placet-main-'));
});
afterEach(() => rm(data, { recursive: true }));

/** Starts the command line as its users do. */
function placetServer(args: readonly string[], env: Record<string, string>): NodeRun {
  return runNode([join(import.meta.dirname, 'main.ts'), ...args], { PLACET_DATA: data, ...env });
}

describe('the command line', { timeout: 60_000 }, () => {
  it('says in one sentence that a port is taken', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    const { port } = new URL(server.url);
    const second = placetServer(['start'], { PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.said.err).toMatch(new RegExp(`^Port ${port} is taken [^\\n]*\\n$`));
    await server.stop();
  });

  it.each([
    ['PLACET_SMTP', { PLACET_SMTP: 'user:secret@mail.example', PLACET_MAIL_FROM: 'a@b.example' }],
    ['PLACET_MAIL_FROM', { PLACET_SMTP: 'smtp://user:secret@mail.example' }],
  ])('says what it expected of %s, and no password', async (name, env) => {
    const run = placetServer(['start'], env);
    expect(await run.ended).toBe(1);
    expect(run.said.err).toMatch(new RegExp(`^Expected ${name} to be [^\\n]*\\n$`));
    expect(run.said.err).not.toContain('secret');
  });

  it('prints a link that signs a moderator in at the running server', async () => {
    const server = await startServer({ port: 0, data, log: 'silent' });
    const { port } = new URL(server.url);
    const command = placetServer(['moderator', 'invite', 'Ada', 'B.'], { PORT: port });
    expect(await command.ended).toBe(0);
    const [, invite] =
      /^http:\/\/localhost:\d+\/moderation#invite=(\S+)\n$/.exec(command.said.out) ?? [];
    expect(command.said.err).toBe(
      `The link assumes that the server is at ${server.url}: set PLACET_URL where it is elsewhere.\n`,
    );
    const answer = await fetch(`${server.url}/v1/sites/default/moderation/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.url },
      body: JSON.stringify({ invite }),
    });
    expect(await answer.json()).toMatchObject({ moderator: 'Ada B.' });
    const known = placetServer(['moderator', 'invite'], { PLACET_URL: 'https://talk.example/' });
    expect(await known.ended).toBe(0);
    expect(known.said.out).toMatch(/^https:\/\/talk\.example\/moderation#invite=/);
    expect(known.said.err).toBe('');
    await server.stop();
  });

  it.each<[string[], Record<string, string>, string]>([
    [['start'], { PORT: 'http' }, 'Expected PORT to be a number'],
    [['start'], { PLACET_URL: 'comments.example' }, 'Expected PLACET_URL'],
    [['start'], { PLACET_TRUST_PROXY: 'nginx' }, 'Expected trusted proxies'],
    [['start'], { PLACET_ORIGINS: 'foo' }, 'Expected each of PLACET_ORIGINS'],
    [['start'], { PLACET_LOG: 'loud' }, 'Expected PLACET_LOG'],
    [['start'], { PLACET_SETTINGS: '/nowhere.json' }, 'Expected the settings file /nowhere.json'],
    [['start', '--nope'], {}, '--nope'],
  ])('says what it expected: %j %j', async (args, env, sentence) => {
    const command = placetServer(args, env);
    expect(await command.ended).toBe(1);
    expect(command.said.err).toContain(sentence);
    expect(command.said.err.trim().split('\n')).toHaveLength(1);
  });

  it('obeys the settings file, the environment before it, and a request to stop', async () => {
    const settings = {
      site: { locale: 'fr', nameRequired: false, notice: { controller: 'Le Canal' } },
      rules: { disallowedWords: ['casino', 'poker'], previouslyApproved: false, floodSeconds: 0 },
      origins: ['https://file.example'],
    };
    await writeFile(join(data, 'settings.json'), JSON.stringify(settings));
    const server = placetServer(['start'], { PORT: '0', PLACET_ORIGINS: 'https://env.example' });
    const url = await server.url();
    const site = await (await fetch(`${url}/v1/sites/default`)).json();
    expect(site).toMatchObject({
      locale: 'fr',
      nameRequired: false,
      moderation: 'some',
      notice: { controller: 'Le Canal', contact: null, retentionDays: 180 },
    });
    expect(await postComment(url, aSubmission({ name: '' }), 'https://env.example')).toBe(201);
    expect(await postComment(url, aSubmission({ text: 'Poker!' }), 'https://env.example')).toBe(
      202,
    );
    expect(await postComment(url, aSubmission(), 'https://file.example')).toBe(403);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });
});
