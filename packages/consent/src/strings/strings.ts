import type { WellKnownCategory } from '../core/well-known.js';

/** How one category is called and what it is for. */
export interface CategoryStrings {
  /** A noun, such as "Audience measurement". */
  readonly title: string;
  /** One plain sentence: what happens when it is granted (GDPR art. 12(1)). */
  readonly purpose: string;
}

/** Every word the consent interface says, in one language. */
export interface ConsentStrings {
  /** Heading of the banner. */
  readonly title: string;
  /** Asks, before the list of purposes, in opt-in mode. */
  readonly ask: string;
  /** Follows the list of purposes: refusing costs nothing, and minds may change. */
  readonly remind: string;
  /** Heading of the banner in opt-out mode. */
  readonly optOutTitle: string;
  /** Comes before the list of purposes in opt-out mode. */
  readonly optOutAsk: string;
  /** Says that a Global Privacy Control signal was honoured (11 CCR § 7025(c)(6)). */
  readonly signalHonoured: string;
  /** Closes the notice of an honoured signal, and keeps things as they are. */
  readonly keepOff: string;
  /** Grants everything. */
  readonly accept: string;
  /** Refuses everything. */
  readonly refuse: string;
  /** Opens the preferences. */
  readonly choose: string;
  /** Link to the site's policy. */
  readonly readMore: string;
  /** Heading of the preferences. */
  readonly preferences: string;
  /** Says, under that heading, what to do. */
  readonly preferencesIntro: string;
  /** Beside a category that needs no consent. */
  readonly alwaysOn: string;
  /** Opens what is known of services, what they store, and who is responsible. */
  readonly details: string;
  /** Saves the preferences. */
  readonly save: string;
  /** Grants everything, in the preferences. */
  readonly acceptAll: string;
  /** Refuses everything, in the preferences. */
  readonly refuseAll: string;
  /** Closes the preferences and changes nothing. */
  readonly close: string;
  /** Said once a decision was kept. */
  readonly saved: string;
  /** Said once a decision was made that the browser would not keep. */
  readonly notKept: string;
  /** The categories that Placet can explain; a site explains its own. */
  readonly categories: Readonly<Record<WellKnownCategory, CategoryStrings>>;
}
