import { type Bounds, wholeTo } from './bounds.js';

/** A hundred years: longer than anything here is kept, and short enough to count back from today. */
export const mostDays = 36_500;

/** What each number among a site's settings may be. */
export const settingBounds: Readonly<
  Record<
    'editMinutes' | 'undoMinutes' | 'retentionDays' | 'addressDays' | 'receiptDays' | 'auditDays',
    Bounds
  >
> = {
  /** A year, after which nobody remembers what was answered. */
  editMinutes: wholeTo(525_600),
  /** Thirty days, since the law wants words that somebody has deleted erased without delay. */
  undoMinutes: wholeTo(43_200),
  retentionDays: wholeTo(mostDays, 1),
  addressDays: wholeTo(mostDays),
  receiptDays: wholeTo(mostDays),
  auditDays: wholeTo(mostDays),
};

/** The most letters of each text among them. */
export const settingLengths = {
  controller: 500,
  contact: 500,
  policy: 2_000,
} as const;
