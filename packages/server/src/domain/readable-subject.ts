import type { SubjectComment, SubjectFile, SubjectReport } from '@placet/protocol';

/**
 * The file about somebody for people to read: plain text. What its parts are is said in the words of the vocabulary, as
 * the state of a comment is.
 */
export function readable(file: SubjectFile): string {
  const { madeAt, comments, reports, votes, standings, unopened } = file;
  const count = comments.length + reports.length;
  const head = `${time(madeAt)}: ${count}${unopened > 0 ? ` (+ ${unopened}?)` : ''}`;
  const parts = [
    head,
    ...comments.map(comment),
    ...reports.map(report),
    ...(votes.length > 0 ? [['[votes]', ...votes].join('\n')] : []),
    ...standings.map(({ author, standing, note, at }) =>
      lines(time(at), `[${standing}] ${author}`, note),
    ),
  ];
  return `${parts.join('\n\n----\n\n')}\n`;
}

function comment(one: SubjectComment): string {
  const { createdAt, page, thread, name, website, state, reasons, text } = one;
  return [
    lines(
      time(createdAt),
      page ? `${page.title} <${page.url}>` : thread,
      [name, website].filter(Boolean).join(', '),
      `[${[state, ...reasons].join(', ')}]`,
    ),
    text,
    ...one.edits.map((edit) =>
      lines(
        `[edited] ${time(edit.replacedAt)}`,
        [edit.name, edit.website].filter(Boolean).join(', '),
        edit.text,
      ),
    ),
    ...one.statements.map(({ decidedAt, ground, clause, facts, category }) =>
      lines(`[statement, ${ground}, ${category}] ${time(decidedAt)}`, clause, facts),
    ),
    ...one.complaints.map(({ receivedAt, outcome, text: said, answer }) =>
      lines(`[complaint, ${outcome}] ${time(receivedAt)}`, said, answer),
    ),
  ].join('\n\n');
}

function report(one: SubjectReport): string {
  const { receivedAt, thread, comment: about, name, category, outcome, reason, message } = one;
  return [
    lines(time(receivedAt), `${thread} ${about}`, name, `[report, ${category}, ${outcome}]`),
    reason,
    ...(message === null ? [] : [message]),
  ].join('\n\n');
}

function lines(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join('\n');
}

function time(at: number): string {
  return new Date(at).toISOString();
}
