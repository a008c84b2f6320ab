import { describe, expect, it } from 'vitest';
import { avatarOf } from './avatar.js';

describe('an avatar', () => {
  it('is the same for the same author and differs between authors', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `author-${at}`);
    const drawings = new Set(ids.map((id) => JSON.stringify(avatarOf(id))));
    expect(avatarOf('author-1')).toEqual(avatarOf('author-1'));
    expect(drawings.size).toBeGreaterThan(180);
  });
});
