import type { Subject, SubjectErasure } from '@placet/protocol';
import { expect, it } from 'vitest';
import { askEach, joinErasures } from './subject-parts.js';

it('somebody who wrote more than one request can name is erased in several', async () => {
  const comments = Array.from({ length: 2_001 }, (_, at) => `comment ${at}`);
  const asked: Subject[] = [];
  const erased = await askEach({ comments }, (part): Promise<SubjectErasure> => {
    asked.push(part);
    return Promise.resolve({ comments: part.comments?.length ?? 0, record: 'r', unopened: 0 });
  });
  expect(joinErasures(erased).comments).toBe(2_001);
  expect(asked.flatMap((part) => part.comments)).toEqual(comments);
  expect(asked.every((part) => (part.comments?.length ?? 0) <= 1_000)).toBe(true);
});

it('an address is one request', async () => {
  const subject: Subject = { email: 'ann@mail.example' };
  expect(await askEach(subject, (part) => Promise.resolve(part))).toEqual([subject]);
});
