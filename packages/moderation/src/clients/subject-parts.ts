import type { Subject, SubjectErasure, SubjectFile } from '@placet/protocol';

/** As many ids as one request takes: browsers let 64 KiB outlive a page. */
const mostIds = 1_000;

/** The same person, in as many requests as it takes to name all that was found of them. */
export function partsOf(subject: Subject): readonly Subject[] {
  const { comments = [], reports = [] } = subject;
  if (comments.length + reports.length <= mostIds) return [subject];
  return [
    ...inParts(comments).map((part): Subject => ({ comments: part })),
    ...inParts(reports).map((part): Subject => ({ reports: part })),
  ];
}

function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, at) =>
    ids.slice(at * mostIds, (at + 1) * mostIds),
  );
}

/** Asks about each part, one after the other. */
export async function askEach<T>(
  subject: Subject,
  ask: (part: Subject) => Promise<T>,
): Promise<[T, ...T[]]> {
  const [first = subject, ...rest] = partsOf(subject);
  const answers: [T, ...T[]] = [await ask(first)];
  for (const part of rest) answers.push(await ask(part));
  return answers;
}

/** The files of all parts as one, the oldest first. */
export function joinFiles(files: [SubjectFile, ...SubjectFile[]]): SubjectFile {
  const standings = files.flatMap((file) => file.standings);
  return {
    ...files[0],
    comments: files
      .flatMap(({ comments }) => comments)
      .toSorted((a, b) => a.createdAt - b.createdAt),
    reports: files
      .flatMap(({ reports }) => reports)
      .toSorted((a, b) => a.receivedAt - b.receivedAt),
    // One key may have signed comments of several parts.
    votes: [...new Set(files.flatMap(({ votes }) => votes))],
    standings: [...new Map(standings.map((one) => [one.author, one])).values()],
  };
}

/** What was erased in all parts. */
export function joinErasures(parts: [SubjectErasure, ...SubjectErasure[]]): SubjectErasure {
  const sum = (what: 'comments' | 'reports' | 'votes'): number =>
    parts.reduce((all, part) => all + part[what], 0);
  return {
    ...parts[0],
    comments: sum('comments'),
    reports: sum('reports'),
    votes: sum('votes'),
  };
}
