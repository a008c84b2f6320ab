/** A text with what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a shortcut does to a text: replace a part of it, and select another. */
export interface Change {
  /** The part that is replaced. */
  readonly from: number;
  readonly to: number;
  readonly by: string;
  /** What is selected then. */
  readonly start: number;
  readonly end: number;
}

/** Emphasis, strong or whatever else stands between two equal marks: puts them around, or takes them away. */
export function toggleMark({ text, start, end }: Selected, mark: string): Change {
  // Marks next to a space mean nothing, and a word selected by a double click often brings one along.
  const inside = text.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  const to = Math.max(from, end - (inside.length - inside.trimEnd().length));
  const isMarked = text.slice(from - mark.length, from) === mark && text.startsWith(mark, to);
  // One star of two is not emphasis.
  const isLonger = mark === '*' && text.slice(from - 2, from) === '**' && text[from - 3] !== '*';
  if (isMarked && !isLonger) {
    const by = text.slice(from, to);
    return {
      from: from - mark.length,
      to: to + mark.length,
      by,
      start: from - mark.length,
      end: to - mark.length,
    };
  }
  const by = mark + text.slice(from, to) + mark;
  return { from, to, by, start: from + mark.length, end: to + mark.length };
}

/** A link on what is selected; selects what is still to be filled in. */
export function link({ text, start, end }: Selected, url = ''): Change {
  const words = text.slice(start, end);
  const by = `[${words}](${url})`;
  const at = words === '' ? start + 1 : start + words.length + 3;
  const length = url === '' || words === '' ? 0 : url.length;
  const done = url !== '' && words !== '';
  return {
    from: start,
    to: end,
    by,
    start: done ? start + by.length : at,
    end: done ? start + by.length : at + length,
  };
}

/** Tells whether a pasted text is an address that belongs on the selected words: one line, http(s), and no address itself selected. */
export function isLinkPaste(pasted: string, { text, start, end }: Selected): boolean {
  const words = text.slice(start, end);
  return (
    /^https?:\/\/[^\s()<>]+$/i.test(pasted.trim()) &&
    words.trim() !== '' &&
    !/[\n[\]]/.test(words) &&
    !/^https?:/i.test(words)
  );
}
