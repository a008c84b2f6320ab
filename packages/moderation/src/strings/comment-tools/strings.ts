import type { Standing, View } from '@placet/protocol';
import type { PartStrings } from '../part-strings.js';

/** Every word of what is done about one comment or its author besides deciding. */
export interface CommentToolsStrings extends PartStrings {
  readonly why: Readonly<Record<'version_conflict' | 'role_required', string>>;
  readonly cancel: string;

  readonly reply: string;
  readonly replyHint: string;
  readonly replyText: string;
  readonly replyName: string;
  readonly send: string;

  readonly edit: string;
  readonly editHint: string;
  readonly editText: string;
  readonly editWhy: string;
  readonly save: string;
  readonly former: string;
  readonly replaced: (when: string) => string;

  readonly author: (name: string) => string;
  /** No key signed the comment: nobody is known again. */
  readonly unknownAuthor: string;
  /** Where one comment is. */
  readonly states: Readonly<Record<View, string>>;
  /** How many are there. */
  readonly counts: (view: View, n: number) => string;
  readonly standing: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly setBy: (name: string, when: string) => string;
  readonly standingWhy: string;
  readonly set: string;
  readonly done: string;
  readonly recent: string;
  readonly noRecent: string;
}
