import { categoryOf, necessary } from './question.js';
import { memberOf, type CookieConfig, type SiteConfig } from './site-config.js';

/** What measures visitors or advertises, by the names that sites give it. */
const services =
  /^(ga4?|gtag|gtm|google-?(analytics|ads|tag-?manager)|adsense|doubleclick|matomo|piwik|plausible|hotjar|clarity|uet|bing-?ads|segment|mixpanel|amplitude|(facebook|meta|linkedin|tiktok|twitter|pinterest|snap)-?(pixel|insight|ads|tag)|criteo|hubspot|taboola|outbrain)$/i;

/** The same by what it stores. */
const cookies =
  /^(_ga|_gid|_gat|_gcl_|_fbp|_fbc|_pk_|_hj|_clck|_clsk|_uet|_ttp|_pin_|IDE$|test_cookie$|MUID$|ajs_|amp_|mp_|hubspotutk|__hs)/;

/** What is said of such a service, to the developer. */
export function misplacedProblem(question: string): string {
  return `${JSON.stringify(question)} runs without a question, though it measures or advertises.`;
}

/**
 * Services under `necessary` that are known to measure or to advertise, which the law does not call necessary (ePrivacy
 * Directive, art. 5(3); WP 194): what is there runs without a question. A guess by their names, for the developer.
 */
export function misplacedServices(
  config: SiteConfig,
  questions: readonly string[],
): readonly string[] {
  const all = new Set([...questions, ...Object.keys(config.services ?? {})]);
  return [...all].filter((question) => {
    if (categoryOf(question) !== necessary || question === necessary) return false;
    // Whatever else is wrong with the JSON is said elsewhere.
    const stored: unknown = memberOf(config.services, question)?.cookies;
    return (
      services.test(question.slice(necessary.length + 1)) ||
      (Array.isArray(stored) &&
        stored.some((one: Partial<CookieConfig> | null) => cookies.test(one?.name ?? '')))
    );
  });
}
