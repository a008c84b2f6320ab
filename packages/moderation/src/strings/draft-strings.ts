import type { DraftWords } from './draft-words.js';

/** The words of what is edited and saved as a whole. */
export interface DraftStrings extends DraftWords {
  readonly save: string;
  /** Stands in the place of `save` for whoever is no owner. */
  readonly readOnly: string;
  readonly reset: string;
  readonly working: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly savedBy: (moderator: string, when: string) => string;
  readonly conflict: string;
  readonly failed: Readonly<
    Record<'offline' | 'sign_in_required' | 'invalid' | 'too_large' | 'other', string>
  >;
  readonly tryAgain: string;
}
