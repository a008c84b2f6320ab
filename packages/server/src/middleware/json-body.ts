import { fieldErrors, limits } from '@placet/protocol';
import * as v from 'valibot';
import { ProblemError } from '../domain/problem-error.js';
import type { AppContext } from '../app-deps.js';

/** A validated body, and the text it was read from, which signatures are made over. */
export interface JsonBody<T> {
  readonly text: string;
  readonly value: T;
}

/**
 * Reads and validates a JSON body, and stops reading where it grows too large.
 *
 * @throws ProblemError `malformed`, `too_large` or `invalid`.
 */
export async function readJson<T>(
  c: AppContext,
  schema: v.GenericSchema<unknown, T>,
  mostOctets: number = limits.body,
): Promise<JsonBody<T>> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new ProblemError('malformed', { detail: 'Expected Content-Type: application/json.' });
  }
  const text = await readText(c.req.raw, mostOctets);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ProblemError('malformed', { detail: 'Expected a JSON document.' });
  }
  const result = v.safeParse(schema, data);
  if (!result.success) throw new ProblemError('invalid', { errors: fieldErrors(result.issues) });
  return { text, value: result.output };
}

/** Reads a body as text. @throws ProblemError `too_large` or `malformed` */
export async function readText(request: Request, most: number = limits.body): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) {
    throw new ProblemError('too_large');
  }
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of request.body) {
    octets += chunk.length;
    if (octets > most) throw new ProblemError('too_large');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new ProblemError('malformed', { detail: 'Expected UTF-8.' });
  }
}
