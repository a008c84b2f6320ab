/** Every word of what is said beside the question: why it is put again, and what stays after consent was taken back. */
export interface NoticeStrings {
  /** Before the list of what has changed since the visitor answered. */
  readonly again: string;
  /** Of a purpose or a service that was not there. */
  readonly isNew: string;
  /** Of one that is explained in other words, and of a part of the notice. */
  readonly isChanged: string;
  /** Heading, once consent was taken back. */
  readonly left: string;
  /** Before the list of what no page can delete. */
  readonly leftHow: string;
  /** The button that closes it. */
  readonly close: string;
}
