/** What the pages say that work without JavaScript. */
export interface PageStrings {
  readonly dir: 'ltr' | 'rtl';
  /** The title of the moderators' page. */
  readonly moderation: string;
  /** The moderators' page does nothing without JavaScript. */
  readonly needsScript: string;
  readonly comments: string;
  readonly empty: string;
  readonly anonymous: string;
  readonly deleted: string;
  readonly edited: string;
  /** Marks the site's own people. */
  readonly site: string;
  readonly pinned: string;
  readonly inReplyTo: string;
  readonly reply: string;
  /** How many find a comment useful. */
  readonly useful: (count: number) => string;
  readonly moreComments: string;
  readonly moreReplies: string;
  readonly allComments: string;
  readonly closed: string;
  readonly leaveComment: string;
  readonly fields: {
    readonly text: string;
    readonly name: string;
    readonly website: string;
    /** The field that no person sees; for screen readers that read it all the same. */
    readonly trap: string;
  };
  readonly required: string;
  /** Why no address is asked for. */
  readonly noEmail: string;
  readonly post: string;
  readonly cancel: string;
  /** What became of a comment. */
  readonly sent: { readonly published: string; readonly held: string };
  /** What was wrong, by the problem's code; `other` for the rest. */
  readonly problems: Readonly<
    Record<
      | 'duplicate'
      | 'flood'
      | 'thread_closed'
      | 'parent_unknown'
      | 'rate_limited'
      | 'origin_forbidden'
      | 'work_required'
      | 'too_large'
      | 'text'
      | 'name'
      | 'website'
      | 'other',
      string
    >
  >;
}
