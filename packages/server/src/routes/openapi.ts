import type { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { answerSchemas } from './answer-schemas.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** The description of the interface for programs, made from the routes and the schemas in use. */
export function openapiRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  const document = openAPIRouteHandler(app, {
    excludeStaticFile: false,
    documentation: {
      info: {
        title: 'Placet',
        version: '1',
        description:
          'Comments whose e-mail stays private, and their moderation. Signed requests carry a `Placet-Proof` header.',
      },
      servers: [{ url: deps.url }],
      components: { schemas: answerSchemas() },
    },
  });
  const description = describe({
    summary: 'This description.',
    tag: 'operation',
    answers: { 200: 'An OpenAPI 3.1 document.' },
  });
  resource(app, '/openapi.json', {
    GET: [
      description,
      async (c, next) => {
        c.header('Access-Control-Allow-Origin', '*');
        return document(c, next);
      },
    ],
  });
}
