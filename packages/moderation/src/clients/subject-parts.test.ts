import type { Subject, SubjectErasure, SubjectFile } from '@placet/protocol';
import { expect, it } from 'vitest';
import { askEach, joinErasures, joinFiles } from './subject-parts.js';

const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${kind} ${at}`);

it('somebody who wrote more than one request can name is erased in several', async () => {
  const [comments, reports] = [ids('comment', 2_001), ids('report', 2)];
  const asked: Subject[] = [];
  const erased = await askEach({ comments, reports }, (part): Promise<SubjectErasure> => {
    asked.push(part);
    const counts = { comments: part.comments?.length ?? 0, reports: part.reports?.length ?? 0 };
    return Promise.resolve({ ...counts, votes: 1, record: 'r', unopened: 0 });
  });
  expect(joinErasures(erased)).toMatchObject({ comments: 2_001, reports: 2, votes: 4 });
  expect(asked.flatMap((part) => part.comments ?? [])).toEqual(comments);
  expect(asked.flatMap((part) => part.reports ?? [])).toEqual(reports);
  expect(asked.every((part) => (part.comments ?? part.reports ?? []).length <= 1_000)).toBe(true);
});

it('the file about them tells each vote and each standing once', () => {
  const standing = { author: 'key', standing: 'held', note: null, at: 1 } as const;
  const file: SubjectFile = {
    site: 'default',
    madeAt: 1,
    comments: [],
    reports: [],
    votes: ['one'],
    standings: [standing],
    unopened: 0,
  };
  expect(joinFiles([file, file])).toEqual(file);
});

it('an address is one request', async () => {
  const subject: Subject = { email: 'ann@mail.example' };
  expect(await askEach(subject, (part) => Promise.resolve(part))).toEqual([subject]);
});
