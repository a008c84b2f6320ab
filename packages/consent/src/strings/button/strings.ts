/** Every word of the button that opens the preferences, in one language. */
export interface ButtonStrings {
  /** What the button says. */
  readonly choices: string;
  /** What it says in opt-out mode; in California the law's own words: "Your Privacy Choices" (11 CCR § 7015). */
  readonly optOut: string;
}
