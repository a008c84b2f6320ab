import type { ModerationItem, StatementWords, Verdict, View } from '@placet/protocol';
import type { CommentToolsClient } from '../../clients/comment-tools-http.js';
import type { KeysClient } from '../../clients/keys-http.js';
import type { Narrowing, QueueState } from '../../queue-core/index.js';
import type { ModerationStrings } from '../../strings/strings.js';
import type { FormWords } from '../draft/form-words.js';
import type { Formats } from './formats.js';
import type { SideRoom } from './rooms.js';
import type { SavedFilter } from './saved-filters.js';
import type { ToolDrafts } from './tool-drafts.js';

/** What the templates render from: the state, the words, and whom to tell. */
export interface Scene {
  readonly state: QueueState;
  /** The comments that are drawn; the others follow at once, a few at a time. */
  readonly rows: readonly ModerationItem[];
  readonly strings: ModerationStrings;
  readonly formats: Formats;
  readonly now: number;
  /** Single keys are on: show which they are. */
  readonly keys: boolean;
  /** Long comments that are shown in full. */
  readonly expanded: ReadonlySet<string>;
  /** The comment whose address is being asked for, before there is a reason. */
  readonly asking: string | undefined;
  /** What is being done about which comment, besides deciding. */
  readonly tool: OpenTool | undefined;
  /** What was typed into tools and not sent. */
  readonly drafts: ToolDrafts;
  /** Answers, edits and knows authors; absent where another back end does. */
  readonly tools: CommentToolsClient | undefined;
  /** The filters kept on this device. */
  readonly saved: readonly SavedFilter[];
  /** The other rooms can be opened from here. */
  readonly hasServer: boolean;
  /** Whoever is signed in may change something. */
  readonly mayAct: boolean;
  /** Opens keys that owners hold; absent where another back end keeps them. */
  readonly keysClient: KeysClient | undefined;
  /** This page can ask for a passkey. */
  readonly canUsePasskeys: boolean;
  readonly acts: Acts;
}

/** A tool, and the comment it is used on. */
export interface OpenTool {
  readonly id: string;
  /** A refusal with reasons, an answer by the site, other words, a look at the author. */
  readonly kind: 'explain' | 'reply' | 'edit' | 'author';
}

/** What is shown in the place of the comments. */
export type Room = 'log' | SideRoom;

/** What a moderator can ask for by pointing. */
export interface Acts {
  show(view: View): void;
  showReported(): void;
  nextPage(): void;
  retry(): void;
  signInByPasskey(): void;
  /** Uses the link that was opened, or stays who one is. */
  useInvite(): void;
  leaveInvite(): void;
  /** Asks first, where something is not saved. */
  signOut(): void;
  signOutAnyway(): void;
  openKeys(): void;
  look(id: string): void;
  /** With `range`, everything from where the selection was last changed. */
  toggle(id: string, range?: boolean): void;
  selectAll(on: boolean): void;
  selectMatching(): void;
  narrow(narrowing: Narrowing): void;
  /** Back from the search field to the comments. */
  leaveSearch(): void;
  saveFilter(name: string, narrowing: Narrowing): void;
  forgetFilter(name: string): void;
  /** Opens the audit log or another room, or goes back to the comments. */
  open(room: Room | undefined): void;
  /** Without an id: about the selection. */
  decide(verdict: Verdict, id?: string): void;
  undo(): void;
  dismissNotice(): void;
  dismiss(id: string): void;
  expand(id: string): void;
  /** Opens the question for a reason; `undefined` closes it. */
  ask(id: string | undefined): void;
  reveal(id: string, reason: string): void;
  /** Opens a tool for a comment; goes to it where it is open already. */
  use(tool: OpenTool): void;
  /** Closes this tool, unless another one was opened meanwhile. */
  putAway(tool: OpenTool): void;
  /** Goes back to the form that is open for the current comment. */
  writeOn(): void;
  /** Keeps what is typed into a tool and not sent; `undefined` where there is nothing to keep any more. */
  keepWords(tool: OpenTool, words: FormWords | undefined): void;
  /** Throws away what was typed into these and not sent. */
  dropWords(tools: readonly OpenTool[]): void;
  /** A comment was answered or edited. */
  finish(tool: OpenTool & { readonly kind: 'reply' | 'edit' }): void;
  /** Reads a comment anew that was changed elsewhere. */
  reread(id: string): Promise<void> | undefined;
  /** Looks at the queue again, after a tool has done something. */
  refresh(): void;
  /** Refuses a comment and tells its author why. */
  refuse(id: string, statement: StatementWords): void;
}

/** The sentence for a failure. */
export function why(strings: ModerationStrings, code: string): string {
  return code in strings.why ? strings.why[code as keyof typeof strings.why] : strings.why.internal;
}
