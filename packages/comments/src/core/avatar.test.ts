import { describe, expect, it } from 'vitest';
import { avatarOf } from './avatar.js';

describe('an avatar', () => {
  it('is the same for the same author and differs between authors', () => {
    const ids = Array.from({ length: 200 }, () => crypto.randomUUID().replaceAll('-', ''));
    const drawings = ids.map((id) => JSON.stringify(avatarOf(id)));
    expect(ids.map((id) => JSON.stringify(avatarOf(id)))).toEqual(drawings);
    expect(new Set(drawings).size).toBeGreaterThan(180);
  });

  it('can be drawn for any id', () => {
    expect(avatarOf('')).toEqual({ hue: 0, corners: [0, 0, 0, 0] });
  });
});
