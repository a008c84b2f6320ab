import type { ModerationItem, StoredReason } from '@placet/protocol';
import { plainText } from '../core/plain-text.js';

/** A stretch of text in UTF-16 units: `slice(start, end)` is what was found. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the rules found in a comment, where a moderator sees it. Ranges are in order and do not overlap. */
export interface Marks {
  readonly name: readonly Range[];
  readonly website: readonly Range[];
  /** In the comment as it is read: in `plainText(body)`. */
  readonly text: readonly Range[];
  /** A rule counted the links. */
  readonly links: boolean;
}

/** A run of text that is marked or not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Finds what to highlight for the reasons that a comment came with. */
export function marksOf({ reasons, author, text, body }: ModerationItem): Marks {
  const rendered = plainText(body);
  const found: Record<'name' | 'website' | 'text', Range[]> = { name: [], website: [], text: [] };
  for (const { field, start, end } of reasons.flatMap(spansOf)) {
    if (field === 'name' && end <= author.name.length) found.name.push({ start, end });
    if (field === 'website') found.website.push({ start, end });
    if (field === 'rendered') found.text.push({ start, end });
    // The source has markup that is not seen: what was found there is looked for where it is read.
    if (field === 'text') found.text.push(...occurrences(rendered, text.slice(start, end)));
  }
  return {
    name: merged(found.name),
    website: merged(found.website),
    text: merged(found.text),
    links: reasons.some(({ rule }) => rule === 'max_links'),
  };
}

/** Cuts a part of a text that starts at `offset` into runs that are marked and runs that are not. */
export function splitByMarks(
  text: string,
  marks: readonly Range[],
  offset = 0,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const add = (end: number, marked: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    add(Math.min(text.length, start - offset), false);
    if (end > offset) add(Math.min(text.length, end - offset), true);
  }
  add(text.length, false);
  return segments;
}

// Evidence was written by the server's version of the rules, which may be another one than ours.
function spansOf({ evidence }: StoredReason): (Range & { readonly field: string })[] {
  const matches: unknown = evidence['matches'];
  if (!Array.isArray(matches)) return [];
  return matches.filter(
    (span: unknown): span is Range & { field: string } =>
      typeof span === 'object' &&
      span !== null &&
      'field' in span &&
      typeof span.field === 'string' &&
      'start' in span &&
      typeof span.start === 'number' &&
      'end' in span &&
      typeof span.end === 'number' &&
      span.start >= 0 &&
      span.start < span.end,
  );
}

function occurrences(text: string, needle: string): Range[] {
  const found: Range[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    found.push({ start: at, end: at + needle.length });
  }
  return found;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}
