export {
  createConsent,
  type Consent,
  type ConsentChoices,
  type ConsentDecisions,
  type ConsentHistory,
  type ConsentMode,
  type ConsentOptions,
  type ConsentReader,
  type ConsentState,
} from './consent.js';
export { decodeRecord } from './decode-record.js';
export { decisionsOf, type DecisionOptions } from './decisions.js';
export type { Answer, ConsentEffect, ConsentRecord, ConsentRepository } from './ports.js';
export { heedSignal } from './heed-signal.js';
export { jurisdictions, policyOf, type Jurisdiction } from './jurisdictions.js';
export { categoryOf, necessary } from './question.js';
export { isQuestion, questionName, signalQuestion } from './question-name.js';
export { createReader, type ReaderOptions } from './reader.js';
export { encodeRecord, isAlive, lifetimeDays, optOutDays } from './record.js';
export {
  commonSignals,
  signalsOf,
  signalKeys,
  type SignalKey,
  type SignalMap,
  type Signals,
  type SignalValue,
} from './signals.js';
export {
  isInReach,
  isMeant,
  refusedTraces,
  type DeclaredTraces,
  type Trace,
  type TraceType,
} from './traces.js';
export {
  entryOf,
  type ConsentAction,
  type ConsentEntry,
  type ConsentLayer,
  type ConsentText,
  type DecisionContext,
  type HistoryRepository,
} from './history.js';
export {
  receiptOf,
  type ConsentReceipt,
  type ReceiptContext,
  type ReceiptEvent,
  type ReceiptNotice,
  type ReceiptParty,
  type ReceiptPurpose,
} from './receipt.js';
export { wellKnown, type WellKnownCategory } from './well-known.js';
export {
  askAgain,
  inquiryOf,
  mergeInquiries,
  revisionOf,
  whatChanged,
  type Inquiry,
  type InquiryChange,
  type SiteWords,
} from './what-changed.js';
export { configProblems, missingInformation } from './check-config.js';
export type {
  CategoryConfig,
  CookieConfig,
  LegalConfig,
  ServiceConfig,
  SiteConfig,
} from './site-config.js';
