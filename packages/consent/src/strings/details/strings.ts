/** Every word of the details of the preferences, in one language. */
export interface DetailsStrings {
  /** The language itself, a BCP 47 tag, for what `Intl` writes. */
  readonly language: string;
  /** Heading of what needs no consent. */
  readonly necessary: string;
  /** Names a table: what a service stores. */
  readonly stored: (service: string) => string;
  /** Column: what a cookie is called. */
  readonly name: string;
  /** Column, and before the company behind a service. */
  readonly provider: string;
  /** Column: what it is for. */
  readonly purpose: string;
  /** Column: how long it lives. */
  readonly duration: string;
  /** Column: whether third parties have access. */
  readonly thirdParty: string;
  readonly yes: string;
  readonly no: string;
  /** In the place of what the site does not say. */
  readonly unknown: string;
  /** Of a service that keeps nothing on the device. */
  readonly storesNothing: string;
  /** What the cookie of the consent itself is for. */
  readonly ownCookie: string;
  /** Where the choice is shared: on every host of a domain. */
  readonly scope: (domain: string) => string;
  /** Link to a service's policy. */
  readonly policy: string;
  /** Heading of what the law asks to be said. */
  readonly legal: string;
  readonly controller: string;
  readonly basis: string;
  /** Consent is the basis, and taking it back changes nothing about what was before (GDPR art. 7(3)). */
  readonly basisText: string;
  readonly recipients: string;
  readonly transfers: string;
  readonly retention: string;
  readonly rights: string;
  /** The rights of GDPR art. 15 to 22. */
  readonly rightsText: string;
  readonly authority: string;
}
