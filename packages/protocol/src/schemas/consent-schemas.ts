import * as v from 'valibot';
import type { ConsentStored } from '../consent.js';

/** What `POST …/consents` answers. */
export const consentStoredSchema: v.GenericSchema<unknown, ConsentStored> = v.object({
  id: v.string(),
  receivedAt: v.pipe(v.number(), v.integer()),
});
