import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { migrations } from './migrate.js';

describe('migrations', () => {
  it('are all of the files in their folder, by their names', async () => {
    const files = (await readdir(import.meta.dirname)).filter((file) => /^\d{4}-/.test(file));
    expect(Object.keys(migrations)).toEqual(
      files.map((file) => file.replace('.ts', '')).toSorted(),
    );
  });
});
