/** Where a contender's page finds things. */
export interface Places {
  /** The script of the third party that must wait for consent. */
  readonly tracker: string;
  /** What that script leaves behind, a cookie and a key of `localStorage` of one name, where the page declares it. */
  readonly stored?: string | undefined;
}

/**
 * One way of asking for consent, on the page that all share.
 *
 * Selectors are CSS, with ` >>> ` where they go into a shadow root.
 */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** The npm package; none for what is our own. */
  readonly package?: string;
  /** Markup for `<head>`, for the beginning of `<body>`, and for its end. */
  readonly head?: string;
  readonly top?: (places: Places) => string;
  readonly end?: (places: Places) => string;
  /** Markup in the footer that lets visitors change their mind, as the contender's documentation says. */
  readonly footer?: string;
  /** The markup that holds a script back until audience measurement is granted. */
  readonly gated?: (script: string) => string;
  /** The buttons of the first layer; none for a page that asks nothing. */
  readonly accept?: string;
  readonly refuse?: string;
  readonly choose?: string;
  /** What asks for purposes one by one: its boxes, and the button that saves them. */
  readonly boxes?: string;
  readonly save?: string;
  /** What opens the choice again later, in the footer or a floating button. */
  readonly reopen?: string;
  /** The button, in what `reopen` opens, that refuses everything. */
  readonly refuseAgain?: string;
}
