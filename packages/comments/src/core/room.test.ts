import { describe, expect, it } from 'vitest';
import { roomIn } from './room.js';

describe('the room in a text', () => {
  it('is what fits still', () => {
    expect(roomIn('abc', 10)).toEqual({ left: 7 });
  });

  it('counts what must go in characters as people see them', () => {
    expect(roomIn(`abc${'👩‍👩‍👧‍👦'.repeat(2)}`, 3)).toEqual({ over: 2 });
    expect(roomIn('e\u0301e\u0301', 2)).toEqual({ over: 1 });
  });
});
