/**
 * A comment's text as a tree: the subset of CommonMark that Placet keeps.
 *
 * It is stored beside the source and rendered node by node. No HTML string exists anywhere, so
 * there is nothing to sanitise.
 */
export type Body = readonly Block[];

/** A block of a comment. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string; readonly lang?: string | undefined }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | {
      readonly type: 'list';
      /** The number of the first item of a numbered list; `undefined` for bullets. */
      readonly start?: number | undefined;
      readonly items: readonly (readonly Block[])[];
    };

/** A run of text inside a block. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | {
      readonly type: 'link';
      /** An absolute `http:`, `https:` or `mailto:` address; nothing else becomes a link. */
      readonly href: string;
      readonly children: readonly Inline[];
    };
