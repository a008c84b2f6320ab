import type { CommentState, Page } from '@placet/protocol';

/** A comment as the export of another system has it, in our terms. */
export interface SourceComment {
  /** Tells it from every other comment of that system, in whatever export it stands: the id is made of it. */
  readonly key: string;
  /** The key of the comment that it answers. */
  readonly parent?: string | undefined;
  /** The path of the page. */
  readonly thread: string;
  readonly page?: Page | undefined;
  readonly name: string;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  /** In our Markdown. */
  readonly text: string;
  readonly locale?: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** `deleted` is nothing but a place for its answers. */
  readonly state: CommentState;
}

/** Why something in an export becomes no comment. */
export type LeftOutReason = 'no-comment' | 'no-words' | 'no-page' | 'no-time';

/** Something in an export that becomes no comment. */
export interface LeftOut {
  readonly leftOut: LeftOutReason;
}

/** What an export holds, one by one. */
export type Found = SourceComment | LeftOut;

/** The file of an export. */
export interface SourceFile {
  readonly path: string;
  /** What it says, from the beginning; unzipped, where it is zipped. */
  readonly text: () => AsyncIterable<string>;
}

/** Reads the export of one system. @throws StartError for a file that is none. */
export type Format = (file: SourceFile) => AsyncIterable<Found>;
