import type { MiddlewareHandler } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import type { GenericSchema } from 'valibot';
import { type AnswerName, answerRef } from './answer-schemas.js';

/** What the interface's description says of an endpoint. */
export interface Description {
  /** What it is for, in one sentence. */
  readonly summary: string;
  readonly tag: 'site' | 'comments' | 'authors' | 'consents' | 'mail' | 'moderation' | 'operation';
  /** The query's parameters, each with a sentence; a name that ends with `?` may be left out. */
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** The schema that validates the body. */
  readonly body?: GenericSchema | undefined;
  /** The successes, by status; every failure is a problem document. */
  readonly answers: Readonly<Record<number, string>>;
  /** What the successes carry, where that is JSON of a fixed shape. */
  readonly result?: AnswerName | undefined;
  /** The media type of the successes. @default 'application/json' */
  readonly type?: string | undefined;
}

// Answers without a body.
const bare: ReadonlySet<string> = new Set(['204', '302', '304']);

// Checks that are code have no counterpart in JSON Schema; the rest of the schema stands.
const schemaOptions = { errorMode: 'ignore' };

/** Puts an endpoint into `/openapi.json`, with the very schemas that validate its requests. */
export function describe(description: Description): MiddlewareHandler {
  const { summary, tag, query = {}, body, answers, result } = description;
  const { type = 'application/json' } = description;
  const successes = Object.entries(answers).map(([status, text]) => [
    status,
    bare.has(status)
      ? { description: text }
      : {
          description: text,
          content: { [type]: result ? { schema: answerRef(result) } : {} },
        },
  ]);
  return describeRoute({
    summary,
    tags: [tag],
    parameters: Object.entries(query).map(([name, text]) => ({
      name: name.replace('?', ''),
      in: 'query',
      required: !name.endsWith('?'),
      description: text,
      schema: { type: 'string' },
    })),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: resolver(body, schemaOptions) } },
      },
    }),
    responses: {
      ...Object.fromEntries(successes),
      default: {
        description: 'A problem document (RFC 9457); `code` is stable.',
        content: {
          'application/problem+json': { schema: answerRef('Problem') },
        },
      },
    },
  });
}
