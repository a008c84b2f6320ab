import { newId } from '@placet/protocol';
import * as schemas from '@placet/protocol/schemas';
import { type GenericSchema, parse } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSite } from '../settings/defaults.js';
import { anAuthor } from '../testing/author.js';
import { aConsent } from '../storage/consent.contract.js';
import { aSubmission, openTestApp, origin, type TestApp } from '../testing/test-app.js';

interface Operation {
  readonly summary?: string;
  readonly requestBody?: unknown;
  readonly responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

let server: TestApp;
let document: Document;
beforeAll(async () => {
  server = await openTestApp({ site: { ...defaultSite, votes: true, work: 'never' } });
  document = (await (await server.app.request(`${origin}/openapi.json`)).json()) as Document;
});
afterAll(() => server.close());

describe('the description of the interface', () => {
  it('names every endpoint, and what each is for', () => {
    expect(document.openapi).toMatch(/^3\.1/);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary }]) => {
        expect(summary, `${method} ${path}`).toMatch(/\.$/);
        return `${method.toUpperCase()} ${path}`;
      }),
    );
    const served = server.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/*')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted());
  });

  it('has the schema that validates a comment', () => {
    const post = document.paths['/v1/sites/{site}/comments']?.['post'];
    expect(post?.requestBody).toMatchObject({
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { text: { type: 'string', maxLength: 10_000 } },
            required: expect.arrayContaining(['id', 'text', 'name']),
            additionalProperties: false,
          },
        },
      },
    });
  });

  it('has every schema that it points to, and says what each success of JSON carries', () => {
    const pointed = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
    const names = new Set([...pointed].map(([, name]) => name));
    expect([...names].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
    const silent = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ responses }) =>
        Object.values(responses).flatMap(({ content }) => {
          const json = content?.['application/json'];
          return json && !json.schema ? path : [];
        }),
      ),
    );
    expect(silent).toEqual(['/openapi.json']);
  });

  it('leaves nothing out of what is answered, and promises nothing that is not', async () => {
    const moderator = await server.signIn();
    const text = '> *a* **b** `c`\n\n1. [d](https://d.example)  \n   e\n\n```js\nf\n```';
    const [root, reply] = [aSubmission({ text }), aSubmission()];
    const held = aSubmission({ text: 'http://a.example http://b.example' });
    const thread = '/comments?thread=/described';
    const asked: [schema: GenericSchema, answer: Response][] = [
      [schemas.siteSchema, await server.get('/')],
      [schemas.consentStoredSchema, await server.post('/consents', aConsent())],
      [schemas.receiptSchema, await server.post(thread, root)],
      [schemas.receiptSchema, await server.post(thread, { ...reply, parent: root.id })],
      [schemas.receiptSchema, await server.post(thread, held)],
      [schemas.threadPageSchema, await server.get(thread)],
      [schemas.commentContextSchema, await server.get(`/comments/${reply.id}`)],
      [schemas.replyPageSchema, await server.get(`/comments/${root.id}/replies`)],
      [schemas.queuePageSchema, await server.get('/moderation/comments', moderator)],
      [schemas.moderatorSessionSchema, await server.get('/moderation/session', moderator)],
    ];
    const comments = [
      { id: held.id, version: 1 },
      { id: root.id, version: 9 },
    ];
    const decision = { verdict: 'refuse', comments };
    const decided = await server.post('/moderation/decisions', decision, moderator);
    asked.push([schemas.decisionResultSchema, decided]);
    const rules = { rules: { holdAll: true } };
    asked.push(
      [schemas.rulesDocumentSchema, await server.get('/moderation/rules', moderator)],
      [
        schemas.dryRunResultSchema,
        await server.post('/moderation/rules/dry-run', rules, moderator),
      ],
    );
    const audit = await server.get('/moderation/audit', moderator);
    asked.push([schemas.auditPageSchema, audit]);
    const author = await anAuthor(server);
    const { id, version } = await author.write('/described');
    const edit = { version, text: 'Other words' };
    asked.push(
      [schemas.receiptSchema, await author.ask('PATCH', `/comments/${id}`, edit)],
      [schemas.editHistorySchema, await server.get(`/moderation/comments/${id}/edits`, moderator)],
      [schemas.ownCommentsSchema, await author.ask('GET', '/authors/me/comments')],
      [schemas.challengeSchema, await server.get('/challenge')],
      [schemas.countsSchema, await server.get('/counts?thread=/described')],
      [
        schemas.threadSettingsAnswerSchema,
        await server.get('/moderation/thread?thread=/described', moderator),
      ],
      [schemas.receiptSchema, await author.ask('DELETE', `/comments/${id}`)],
    );
    await server.post(`/moderation/comments/${root.id}/pin`, '', moderator);
    const reply2 = { id: newId(), text: 'Thank you.' };
    asked.push(
      [
        schemas.receiptSchema,
        await server.post('/moderation/replies?thread=/described', reply2, moderator),
      ],
      [schemas.threadPageSchema, await server.get(thread)],
    );
    const report = { id: newId(), category: 'other', reason: 'Why', goodFaith: true };
    const shown = await author.write('/described');
    asked.push(
      [schemas.reportReceiptSchema, await server.post(`/comments/${shown.id}/reports`, report)],
      [schemas.reportReceiptSchema, await server.get(`/reports/${report.id}`)],
      [
        schemas.reportsSchema,
        await server.get(`/moderation/comments/${shown.id}/reports`, moderator),
      ],
      [schemas.queuePageSchema, await server.get('/moderation/comments?view=published', moderator)],
      [
        schemas.voteSchema,
        await (await anAuthor(server)).ask('POST', `/comments/${shown.id}/vote`),
      ],
      [schemas.ownVotesSchema, await author.ask('GET', '/authors/me/votes')],
      [schemas.authorExportSchema, await author.ask('GET', '/authors/me/export')],
      [schemas.authorErasureSchema, await author.ask('DELETE', '/authors/me')],
    );
    for (const [schema, answer] of asked) {
      expect(answer.ok).toBe(true);
      const body: unknown = await answer.json();
      // Parsing drops what the schema does not name.
      expect(parse(schema, body)).toEqual(body);
    }
  });
});
