import { beforeEach, expect, it } from 'vitest';
import type { ConsentRecord, ConsentRepository } from '../core/ports.js';

/** Browsers keep nothing for longer than 400 days, and one counts the seconds in 32 bits. */
const nextYear = Date.now() + 365 * 86_400_000;

const record = (id: string, granted: boolean): ConsentRecord => ({
  id,
  answers: new Map([
    ['analytics', { granted, expires: nextYear }],
    ['café/you~tube=&%', { granted: !granted, expires: nextYear + 1_000 }],
  ]),
});

/** The suite that every `ConsentRepository` passes, yours included. */
export function repositoryContract(create: () => ConsentRepository): void {
  let repository: ConsentRepository;
  beforeEach(() => {
    repository = create();
    repository.clear();
  });

  it('knows nothing before a decision', () => {
    expect(repository.read()).toBeUndefined();
  });

  it('gives back what was decided last', () => {
    repository.write(record('first-record', false));
    expect(repository.write(record('second-record', true))).toBe(true);
    expect(repository.read()).toEqual(record('second-record', true));
  });

  it('forgets when it is told to, and may be told twice', () => {
    repository.write(record('first-record', true));
    repository.clear();
    repository.clear();
    expect(repository.read()).toBeUndefined();
  });
}
