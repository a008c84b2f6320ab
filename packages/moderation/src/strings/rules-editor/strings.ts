import type { ModerationRules } from '../../core/index.js';
import type { ReasonTexts } from '../strings.js';

/** The outcomes, as the preview names them. */
export type OutcomeName = 'publish' | 'hold' | 'spam' | 'trash' | 'reject';

/** The groups that the rules stand in. */
export type RuleGroup = 'people' | 'words' | 'pace' | 'robots';

/** Every word of the rules editor. */
export interface RulesStrings {
  readonly heading: string;
  readonly loading: string;
  readonly group: Readonly<Record<RuleGroup, string>>;
  /** What each rule does, as a label. */
  readonly rule: Readonly<Record<keyof ModerationRules, string>>;
  /** What somebody has to know before they change it. */
  readonly hint: Partial<Readonly<Record<keyof ModerationRules, string>>>;
  /** Beside a rule that is not as it was to begin with. */
  readonly usually: (value: string) => string;
  readonly on: string;
  readonly off: string;
  readonly none: string;

  readonly save: string;
  /** Stands in the place of `save` for whoever is no owner. */
  readonly readOnly: string;
  readonly preview: string;
  readonly reset: string;
  readonly working: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly savedBy: (moderator: string, when: string) => string;
  readonly conflict: string;
  readonly failed: Readonly<Record<'offline' | 'sign_in_required' | 'invalid' | 'other', string>>;
  readonly tryAgain: string;

  /** What the preview found. */
  readonly looked: (changed: number, looked: number) => string;
  readonly move: (from: string, to: string, n: number) => string;
  readonly outcome: Readonly<Record<OutcomeName, string>>;
  readonly limits: string;
  readonly anonymous: string;
  readonly reasons: ReasonTexts;
}
