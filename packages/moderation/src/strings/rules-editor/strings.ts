import type { ModerationRules } from '../../core/index.js';
import type { DraftStrings } from '../draft-strings.js';
import type { ReasonTexts } from '../strings.js';

/** The outcomes, as the preview names them. */
export type OutcomeName = 'publish' | 'hold' | 'spam' | 'trash' | 'reject';

/** The groups that the rules stand in. */
export type RuleGroup = 'people' | 'words' | 'pace' | 'robots';

/** Every word of the rules editor. */
export interface RulesStrings extends DraftStrings {
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

  readonly preview: string;

  /** What the preview found. */
  readonly looked: (changed: number, looked: number) => string;
  readonly move: (from: string, to: string, n: number) => string;
  readonly outcome: Readonly<Record<OutcomeName, string>>;
  readonly limits: string;
  readonly anonymous: string;
  readonly reasons: ReasonTexts;
}
