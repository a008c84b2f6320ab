import * as v from 'valibot';
import { validate, version } from 'uuid';

/** A UUIDv7 in lower case. */
export const idSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.length(36),
  v.check((id) => validate(id) && version(id) === 7 && id === id.toLowerCase()),
);

/** `default`, or the short name of another site: lower-case letters, digits and hyphens. */
export const siteNameSchema: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
);
