import type { ConsentMode } from './consent.js';

/** What holds in one place. */
export interface Jurisdiction {
  /** ISO 3166: `US` or `US-CA`. */
  readonly region: string;
  readonly mode: ConsentMode;
  /** The law, for records. */
  readonly law: string;
  /** Since when it holds, as YYYY-MM-DD. */
  readonly since: string;
  /** Since when Global Privacy Control must be honoured there; `undefined` where no law says so (it is honoured all the same). */
  readonly signalSince?: string;
}

/** When the list below was last gone through. It is no legal advice: a site passes another mode where it knows better. */
export const jurisdictionsReviewed = '2026-11-25';

const optOut = (
  region: string,
  law: string,
  since: string,
  signalSince?: string,
): Jurisdiction => ({
  region,
  mode: 'opt-out',
  law,
  since,
  ...(signalSince !== undefined && { signalSince }),
});

/**
 * Where the law is content with an objection. Everywhere else, and wherever the place is not known, nothing runs
 * before it is granted: `opt-in` is the stricter, and lawful everywhere.
 */
export const jurisdictions: readonly Jurisdiction[] = [
  optOut('US-CA', 'CCPA/CPRA, Cal. Civ. Code 1798.100', '2020-01-01', '2020-07-01'),
  optOut('US-CO', 'Colorado Privacy Act, C.R.S. 6-1-1301', '2023-07-01', '2024-07-01'),
  optOut('US-CT', 'CTDPA, Conn. Gen. Stat. 42-515', '2023-07-01', '2025-01-01'),
  optOut('US-DE', 'DPDPA, 6 Del. C. ch. 12D', '2025-01-01', '2026-01-01'),
  optOut('US-IA', 'ICDPA, Iowa Code 715D', '2025-01-01'),
  optOut('US-IN', 'INCDPA, Ind. Code 24-15', '2026-01-01'),
  optOut('US-KY', 'KCDPA, KRS 367.3611', '2026-01-01'),
  optOut('US-MD', 'MODPA, Md. Code Com. Law 14-4701', '2025-10-01', '2025-10-01'),
  optOut('US-MN', 'MCDPA, Minn. Stat. 325M', '2025-07-31', '2025-07-31'),
  optOut('US-MT', 'MCDPA, Mont. Code 30-14-28', '2024-10-01', '2025-01-01'),
  optOut('US-NE', 'NDPA, Neb. Rev. Stat. 87-1101', '2025-01-01', '2025-01-01'),
  optOut('US-NH', 'NHPA, RSA 507-H', '2025-01-01', '2025-01-01'),
  optOut('US-NJ', 'NJDPA, N.J.S.A. 56:8-166.4', '2025-01-15', '2025-07-15'),
  optOut('US-OR', 'OCPA, ORS 646A.570', '2024-07-01', '2026-01-01'),
  optOut('US-RI', 'RIDTPPA, R.I. Gen. Laws 6-48.1', '2026-01-01'),
  optOut('US-TN', 'TIPA, Tenn. Code 47-18-3301', '2025-07-01'),
  optOut('US-TX', 'TDPSA, Tex. Bus. & Com. Code ch. 541', '2024-07-01', '2025-01-01'),
  optOut('US-UT', 'UCPA, Utah Code 13-61', '2023-12-31'),
  optOut('US-VA', 'VCDPA, Va. Code 59.1-575', '2023-01-01'),
];

/**
 * What holds in a region on a day; `undefined` for the strict default, `opt-in`.
 *
 * @param region ISO 3166, in any case: `us-ca`. A country alone is not enough where states have laws of their own.
 * @param day YYYY-MM-DD.
 */
export function policyOf(region: string, day: string): Jurisdiction | undefined {
  const wanted = region.trim().toUpperCase().replace('_', '-');
  return jurisdictions.find((one) => one.region === wanted && one.since <= day);
}
