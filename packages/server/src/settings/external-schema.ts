import * as v from 'valibot';
import type { ExternalOptions } from '../external/create-check.js';

const outside =
  'an address such as "https://check.example/comments"; "http:" only on this very machine';
const address = v.pipe(v.string(outside), v.check(isPrivate, outside));
const blogAddress = 'the address of the front page, such as "https://news.example"';
const aSecret = 'a secret of 16 characters or more';
const aKey = 'the key that Akismet gave you';
const aTime = 'a number of milliseconds from 100 to 30000';
const aCount = 'a whole number from 0 to 5';
const anOutcome = '"publish" or "hold"';

const how = {
  timeoutMs: v.exactOptional(
    v.pipe(v.number(aTime), v.minValue(100, aTime), v.maxValue(30_000, aTime)),
  ),
  retries: v.exactOptional(
    v.pipe(v.number(aCount), v.integer(aCount), v.minValue(0, aCount), v.maxValue(5, aCount)),
  ),
  onFailure: v.exactOptional(v.picklist(['publish', 'hold'], anOutcome)),
};

const expected =
  'an object whose kind is "webhook", with url and secret, or "akismet", with key and blog';

/** Validates who is asked about comments besides the rules. */
export const externalSchema: v.GenericSchema<unknown, ExternalOptions> = v.variant(
  'kind',
  [
    v.strictObject(
      {
        kind: v.literal('webhook'),
        url: address,
        secret: v.pipe(v.string(aSecret), v.minLength(16, aSecret)),
        ...how,
      },
      expected,
    ),
    v.strictObject(
      {
        kind: v.literal('akismet'),
        key: v.pipe(v.string(aKey), v.minLength(1, aKey)),
        blog: v.pipe(
          v.string(blogAddress),
          v.check((text) => URL.canParse(text), blogAddress),
        ),
        url: v.exactOptional(address),
        ...how,
      },
      expected,
    ),
  ],
  expected,
);

function isPrivate(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
}
