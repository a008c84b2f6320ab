/** Every word that stands in the place of embedded content, in one language. */
export interface EmbedStrings {
  /** Why the content is not there yet, unless the site says it in its own words (GDPR art. 13). */
  readonly reason: (service: string) => string;
  /** Link to what the service says about privacy. */
  readonly policy: (service: string) => string;
  /** Shows this content now, and remembers nothing. */
  readonly once: string;
  /** Shows this and all other content of the service, from now on. */
  readonly always: (service: string) => string;
}
