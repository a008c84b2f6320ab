import type { CommentState } from '@placet/protocol';

/** A comment; JSON columns hold text, so that both databases keep them alike. */
export interface CommentTable {
  site: string;
  id: string;
  thread: string;
  parent: string | null;
  root: string;
  depth: number;
  author_id: string;
  author_name: string;
  /** The name's `nameSkeleton`: to be emptied wherever the name is. */
  author_skeleton: string;
  author_website: string | null;
  /** 1 when the author id is the thumbprint of a key that signed the submission. */
  author_signed: number;
  text: string;
  body: string;
  locale: string | null;
  page_title: string | null;
  page_url: string | null;
  state: CommentState;
  reasons: string;
  sealed_email: string | null;
  /** The key it is sealed to. */
  sealed_key: string | null;
  created_at: number;
  edited_at: number | null;
  version: number;
  /** 1 when readers see it: published, or a stub above visible answers. */
  visible: number;
  /** Visible direct answers. */
  children: number;
  /** Visible answers at any depth; kept on roots only. */
  replies: number;
  /** When its author removed it; `null` again once that is final. */
  deleted_at: number | null;
  /** Where it was before that. */
  deleted_from: CommentState | null;
  /** `site` for the site's own people. */
  author_role: string | null;
  pinned_at: number | null;
  /** Keys that find it useful. */
  votes: number;
  /** Reports that nobody has decided on. */
  open_reports: number;
}

/** The words of a comment before an edit. */
export interface EditTable {
  site: string;
  comment: string;
  version: number;
  replaced_at: number;
  text: string;
  name: string;
  website: string | null;
}

/** One key that finds one comment useful. */
export interface VoteTable {
  site: string;
  comment: string;
  author: string;
  thread: string;
}

/** A notice about a comment. */
export interface ReportTable {
  site: string;
  id: string;
  comment: string;
  thread: string;
  category: string;
  reason: string;
  name: string | null;
  sealed_email: string | null;
  /** The key it is sealed to. */
  sealed_key: string | null;
  locale: string | null;
  received_at: number;
  outcome: string;
  decision: string | null;
  decided_at: number | null;
  message: string | null;
  receipt_mailed_at: number | null;
  outcome_mailed_at: number | null;
}

/** A thread, made when its first comment arrives. */
export interface ThreadTable {
  site: string;
  thread: string;
  version: number;
  published: number;
  closed: number;
  created_at: number;
  read_only: number;
}

/** One act of a moderator on one or many comments. */
export interface DecisionTable {
  site: string;
  id: string;
  moderator: string;
  verdict: string;
  note: string | null;
  at: number;
  undone_at: number | null;
  /** How many comments it changed. */
  comments: number;
}

/** What was done, by whom, to what; rows are only ever added. */
export interface AuditTable {
  site: string;
  id: string;
  at: number;
  actor: string;
  action: string;
  comment: string | null;
  decision: string | null;
  state_before: CommentState | null;
  state_after: CommentState | null;
  version_after: number | null;
  note: string | null;
  /** 0 on the first line of an act, then 1, 2, … */
  part: number;
  /** Whom the act was about, where that is no comment: an author id. */
  subject: string | null;
}

/** How one author key stands with the moderators. */
export interface StandingTable {
  site: string;
  author: string;
  standing: string;
  moderator: string;
  note: string | null;
  at: number;
}

/** Why a comment was taken away, as its author is told. */
export interface StatementTable {
  site: string;
  id: string;
  comment: string;
  decision: string;
  ground: string;
  clause: string;
  facts: string;
  category: string;
  restriction: string;
  found_by_rule: number;
  reported: number;
  language: string | null;
  written_at: number;
  decided_at: number;
  withdrawn_at: number | null;
}

/** What an author says against a decision. */
export interface ComplaintTable {
  site: string;
  id: string;
  comment: string;
  text: string;
  received_at: number;
  outcome: string;
  answer: string | null;
  moderator: string | null;
  decided_at: number | null;
}

/** A one-time sign-in link; the token itself is never stored. */
export interface InviteTable {
  site: string;
  token_hash: string;
  moderator: string;
  expires_at: number;
  used_at: number | null;
}

/** A moderator's session; the token itself is never stored. */
export interface SessionTable {
  site: string;
  token_hash: string;
  moderator: string;
  expires_at: number;
  created_at: number;
  /** To the hour. */
  seen_at: number;
  device: string;
  /** `link` or `passkey`. */
  way: string;
}

/** One of the site's people. */
export interface ModeratorTable {
  site: string;
  name: string;
  role: string;
  created_at: number;
  /** Where to say that something waits; `null` for nowhere. */
  digest_email: string | null;
  /** At most every so many hours; 0 for never. */
  digest_hours: number;
  /** When that was last said. */
  digest_at: number;
  /** 1 when they ever signed in. */
  came_in: number;
}

/** A version of a site's settings. */
export interface SettingSetTable {
  site: string;
  version: number;
  settings: string;
  moderator: string;
  at: number;
}

/** A passkey's public half. */
export interface PasskeyTable {
  site: string;
  id: string;
  moderator: string;
  public_key: string;
  counter: number;
  transports: string;
  device: string;
  /** 1 where it is kept in an account and so on several devices. */
  synced: number;
  created_at: number;
  used_at: number | null;
}

/** What a passkey is asked to sign, once. */
export interface ChallengeTable {
  site: string;
  challenge: string;
  /** Who makes a passkey with it; `null` where somebody signs in. */
  moderator: string | null;
  expires_at: number;
}

/** The public half of a key that its owner holds. */
export interface OwnerKeyTable {
  site: string;
  id: string;
  public_key: string;
  moderator: string;
  created_at: number;
}

/** A wrapped copy of such a key. */
export interface WrappedKeyTable {
  site: string;
  key: string;
  kind: string;
  /** Empty for the recovery sheet. */
  moderator: string;
  jwe: string;
  created_at: number;
}

/** An id of a signature that was used, until it would be too old anyway. */
export interface ProofTable {
  site: string;
  author: string;
  id: string;
  expires_at: number;
}

/** A secret that several servers on one database share. */
export interface SecretTable {
  site: string;
  name: string;
  secret: string;
}

/** A version of a site's rules. */
export interface RuleSetTable {
  site: string;
  version: number;
  rules: string;
  moderator: string;
  at: number;
}

/** A token and the comments it was in; the empty one counts the comments. */
export interface LearnedTokenTable {
  site: string;
  token: string;
  spam: number;
  ham: number;
  at: number;
}

/** What a comment was taken for. */
export interface LearnedCommentTable {
  site: string;
  comment: string;
  label: string | null;
  previous: string | null;
  edited_at: number | null;
}

/** A visitor's decision about cookies; rows are only ever added. */
export interface ConsentTable {
  site: string;
  id: string;
  received_at: number;
  /** JSON, without the words. */
  entry: string;
  /** The words it was given to. */
  text_key: string | null;
}

/** The words that decisions were given to, once for all of them. */
export interface ConsentTextTable {
  site: string;
  key: string;
  words: string;
}

/** Somebody who wants to be told of replies to a comment. */
export interface SubscriptionTable {
  site: string;
  id: string;
  comment: string;
  author: string;
  state: 'asked' | 'confirmed';
  created_at: number;
  /** When the address was asked to be confirmed. */
  asked_at: number | null;
  next_at: number;
}

/** A reply that is to be told, or was. */
export interface NoticeTable {
  site: string;
  subscription: string;
  comment: string;
  sent_at: number | null;
}

/** Every table, for Kysely. */
export interface Database {
  comments: CommentTable;
  threads: ThreadTable;
  decisions: DecisionTable;
  audit: AuditTable;
  invites: InviteTable;
  sessions: SessionTable;
  moderators: ModeratorTable;
  passkeys: PasskeyTable;
  challenges: ChallengeTable;
  setting_sets: SettingSetTable;
  owner_keys: OwnerKeyTable;
  wrapped_keys: WrappedKeyTable;
  proofs: ProofTable;
  standings: StandingTable;
  statements: StatementTable;
  complaints: ComplaintTable;
  edits: EditTable;
  votes: VoteTable;
  reports: ReportTable;
  secrets: SecretTable;
  subscriptions: SubscriptionTable;
  notices: NoticeTable;
  rule_sets: RuleSetTable;
  learned_tokens: LearnedTokenTable;
  learned_comments: LearnedCommentTable;
  consents: ConsentTable;
  consent_texts: ConsentTextTable;
}
