/**
 * What a site says about its categories, services and itself: the JSON child of `<placet-consent>`, of an inline
 * `<placet-consent-preferences>`, or both. Every member is optional; texts are in the language of the page.
 */
export interface SiteConfig {
  /** Names and purposes of categories, by their name in the markup; the catalogs explain the usual ones. */
  readonly categories?: Readonly<Record<string, CategoryConfig>>;
  /** Services, by `category/service` as in the markup. One that is not in the markup is listed all the same. */
  readonly services?: Readonly<Record<string, ServiceConfig>>;
  /** What visitors are owed beyond purposes (GDPR art. 13). What is missing is told to the console. */
  readonly legal?: LegalConfig;
}

/** What one category is called and what it is for. */
export interface CategoryConfig {
  /** A noun, such as "Maps". */
  readonly title?: string;
  /** One plain sentence. */
  readonly purpose?: string;
}

/** One service. */
export interface ServiceConfig {
  /** What visitors know it by. */
  readonly name?: string;
  /** The company behind it, with its country. */
  readonly provider?: string;
  /** One plain sentence, where the category's says too little. */
  readonly purpose?: string;
  /** Address of its privacy policy. */
  readonly policy?: string;
  /** What it stores on the device; an empty list says that it stores nothing. */
  readonly cookies?: readonly CookieConfig[];
}

/** One thing that a service stores (CJEU C-673/17, Planet49, paras 75 to 81). */
export interface CookieConfig {
  /** Its name; `*` stands for what differs, as in `_ga_*`. */
  readonly name: string;
  /** Where it is kept. @default 'cookie' */
  readonly type?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache';
  /** Whose it is, where it is another site's: a domain such as `doubleclick.net`. No script of this site removes it. */
  readonly domain?: string;
  /** Whether only servers can see the cookie: then no script removes it. */
  readonly httpOnly?: boolean;
  /** Who sets it. @default the service's provider */
  readonly provider?: string;
  readonly purpose?: string;
  /** How long it lives, in words: "13 months", "until the browser is closed". */
  readonly duration?: string;
  /** The same in days, where no words are given: it is written in the visitor's language. */
  readonly days?: number;
  /** Whether others than the site can read it, or who can. */
  readonly thirdParty?: boolean | string;
}

/** Who is responsible, and what visitors may do about it. */
export interface LegalConfig {
  /** Name and contact of the controller, and of its data-protection officer. */
  readonly controller?: string;
  /** Who else receives the data: names, or kinds of companies. */
  readonly recipients?: string;
  /** Countries outside the EEA that data go to, and what protects them there; or that there are none. */
  readonly transfers?: string;
  /** How long the data are kept. */
  readonly retention?: string;
  /** More about the visitor's rights than the catalog says, such as where to write. */
  readonly rights?: string;
  /** The authority that complaints go to. */
  readonly authority?: string;
}

/** A member by its name: own ones only, since a category may be called "constructor". */
export function memberOf<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
