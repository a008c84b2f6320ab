import { categoryOf, necessary } from './question.js';
import { memberOf, type CookieConfig, type SiteConfig } from './site-config.js';

/** What measures visitors or advertises, by the names that sites give it. */
const services =
  /^(ga4?|gtag|gtm|google-?(analytics|ads|tag-?manager)|adsense|doubleclick|matomo|piwik|plausible|hotjar|clarity|uet|bing-?ads|segment|mixpanel|amplitude|(facebook|meta|linkedin|tiktok|twitter|pinterest|snap)-?(pixel|insight|ads|tag)|criteo|hubspot|taboola|outbrain)$/i;

/** The same by what it stores. */
const cookies =
  /^(_ga|_gid|_gat|_gcl_|_fbp|_fbc|_pk_|_hj|_clck|_clsk|_uet|_ttp|_pin_|IDE$|test_cookie$|MUID$|ajs_|amp_|mp_|hubspotutk|__hs)/;

/** How long what measures without consent may live, in days: 13 months (CNIL, guidelines of 17 September 2020, § 51). */
const longestMeasurement = 396;

/**
 * What is wrong with services under `necessary` that are known to measure or to advertise, which the law does not call
 * necessary (ePrivacy Directive, art. 5(3); WP 194): what is there runs without a question. An authority may exempt plain
 * audience measurement, if nothing of it lives longer than 13 months. A guess by their names, for the developer.
 *
 * @returns A sentence for each.
 */
export function misplacedProblems(
  config: SiteConfig,
  questions: readonly string[],
): readonly string[] {
  const all = new Set([...questions, ...Object.keys(config.services ?? {})]);
  return [...all].flatMap((question) => {
    if (categoryOf(question) !== necessary || question === necessary) return [];
    // Whatever else is wrong with the JSON is said elsewhere.
    const listed: unknown = memberOf(config.services, question)?.cookies;
    const stored = (Array.isArray(listed) ? listed : []) as (Partial<CookieConfig> | null)[];
    const isMisplaced =
      services.test(question.slice(necessary.length + 1)) ||
      stored.some((one) => cookies.test(one?.name ?? ''));
    if (!isMisplaced) return [];
    const name = JSON.stringify(question);
    return [
      `${name} runs without a question, though it measures or advertises.`,
      ...stored
        .filter((one) => Number(one?.days) > longestMeasurement)
        .map(
          (one) =>
            `${name} keeps ${one?.name} for ${one?.days} days; without consent, measuring may keep it for 13 months.`,
        ),
    ];
  });
}
