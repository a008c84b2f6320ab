/** The words that every part of a room beside the queue has. */
export interface PartStrings {
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** Why it failed, by the code of the error, where there is more to say. */
  readonly why?: Readonly<Record<string, string>> | undefined;
}
