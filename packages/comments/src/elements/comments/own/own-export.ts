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

/** Hands a text over as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
