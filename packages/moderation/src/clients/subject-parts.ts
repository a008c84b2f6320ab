import type { Subject, SubjectErasure, SubjectFile } from '@placet/protocol';

/** As many ids as one request takes: browsers let 64 KiB outlive a page. */
const mostIds = 1_000;

/** The same person, in as many requests as it takes to name all that was found of them. */
export function partsOf(subject: Subject): readonly Subject[] {
  const { comments = [] } = subject;
  if (comments.length <= mostIds) return [subject];
  const parts = Math.ceil(comments.length / mostIds);
  return Array.from({ length: parts }, (_, at) => ({
    comments: comments.slice(at * mostIds, (at + 1) * mostIds),
  }));
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
export function joinFiles([first, ...rest]: [SubjectFile, ...SubjectFile[]]): SubjectFile {
  const comments = [first, ...rest].flatMap((file) => file.comments);
  return { ...first, comments: comments.toSorted((a, b) => a.createdAt - b.createdAt) };
}

/** What was erased in all parts. */
export function joinErasures(parts: [SubjectErasure, ...SubjectErasure[]]): SubjectErasure {
  return { ...parts[0], comments: parts.reduce((sum, { comments }) => sum + comments, 0) };
}
