/**
 * What a report says is wrong, the strictest first. Each but `rules` and `other` is one of the categories of the
 * Commission's transparency database (Implementing Regulation (EU) 2024/2835).
 */
export const reportCategories = [
  /** Sexual abuse of children: name and address are not asked for (DSA art. 16(2)(c)) and not kept. */
  'minors',
  /** A threat, or a call for violence. */
  'violence',
  /** Hatred, insult, defamation. */
  'speech',
  /** Personal data of somebody. */
  'privacy',
  /** Fraud, phishing. */
  'scam',
  /** Copyright, trade marks. */
  'property',
  /** Against the site's own rules. */
  'rules',
  'other',
] as const;

/** What a report says is wrong. */
export type ReportCategory = (typeof reportCategories)[number];
