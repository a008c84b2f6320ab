export {
  createConsent,
  type Consent,
  type ConsentChoices,
  type ConsentMode,
  type ConsentOptions,
  type ConsentState,
} from './consent.js';
export type { Answer, ConsentEffect, ConsentRecord, ConsentRepository } from './ports.js';
export { categoryOf, isQuestion, necessary, questionName } from './question.js';
export { decodeRecord, encodeRecord, isAlive, lifetimeDays } from './record.js';
export { wellKnown, type WellKnownCategory } from './well-known.js';
