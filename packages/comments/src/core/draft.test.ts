import { describe, expect, it } from 'vitest';
import { isEmptyDraft, parseDraft } from './draft.js';

describe('a draft', () => {
  it('is read from what was stored and from nothing else', () => {
    const draft = { text: 'a', name: 'b', website: '', id: '1' };
    expect(parseDraft({ ...draft, email: 'ann@example.org' })).toEqual(draft);
    for (const other of [null, 'x', {}, { text: 1 }, [draft]]) {
      expect(parseDraft(other)).toBeUndefined();
    }
  });

  it('is empty without a text, whatever the name', () => {
    expect(isEmptyDraft({ text: ' \n', name: 'Ann', website: '' })).toBe(true);
  });
});
