import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, origin, type TestApp } from '../testing/test-app.js';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { summary?: string; requestBody?: unknown }>>;
}

let server: TestApp;
let document: Document;
beforeAll(async () => {
  server = await openTestApp();
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
});
