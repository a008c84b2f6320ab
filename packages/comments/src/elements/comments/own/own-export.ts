import type { AuthorExport } from '@placet/protocol';
import type { WritingStrings } from '../../../strings/writing/strings.js';

/** An export as a person reads it: one comment after the other, with its date, page and state. */
export function readable({ comments }: AuthorExport, { states }: WritingStrings): string {
  return comments
    .map(({ createdAt, page, thread, state, name, text }) =>
      [
        `${new Date(createdAt).toISOString()} · ${states[state]}`,
        page ? `${page.title} ${page.url}` : thread,
        name,
        '',
        text,
      ].join('\n'),
    )
    .join('\n\n――――――――\n\n');
}
