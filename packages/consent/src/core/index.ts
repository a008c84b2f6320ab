export {
  createConsent,
  type Consent,
  type ConsentChoices,
  type ConsentHistory,
  type ConsentMode,
  type ConsentOptions,
  type ConsentState,
} from './consent.js';
export {
  entryOf,
  type ConsentAction,
  type ConsentEntry,
  type ConsentLayer,
  type ConsentText,
  type DecisionContext,
  type HistoryRepository,
} from './history.js';
export type { Answer, ConsentEffect, ConsentRecord, ConsentRepository } from './ports.js';
export { categoryOf, isQuestion, necessary, questionName } from './question.js';
export { decodeRecord, encodeRecord, isAlive, lifetimeDays } from './record.js';
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
