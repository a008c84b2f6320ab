import { describe, expect, it } from 'vitest';
import {
  emptyThread,
  type LocalThread,
  swept,
  undoMs,
  withChanged,
  withNew,
} from './local-thread.js';

const wrote = (
  thread: LocalThread,
  id: string,
  more: { readonly name?: string; readonly website?: string; readonly parent?: string } = {},
): LocalThread =>
  withNew(thread, { id, text: `The words of ${id}`, name: 'Ann', ...more }, 'author', 0) ??
  emptyThread;

describe('a thread in this browser', () => {
  it('keeps a name on one line, and a website in its normal form', () => {
    const thread = wrote(emptyThread, 'a', {
      name: ' Ann\n\u202Eeel ',
      website: 'HTTPS://Ännie.example',
    });
    expect(thread.comments).toMatchObject([
      { name: 'Ann eel', website: 'https://xn--nnie-koa.example/' },
    ]);
  });

  it('takes away what was deleted once that cannot be taken back, but not before', () => {
    const thread = withChanged(wrote(emptyThread, 'a'), 'a', { deletedAt: 1000 });
    expect(swept(thread, 1000 + undoMs)).toBe(thread);
    expect(swept(thread, 1001 + undoMs).comments).toEqual([]);
  });

  it('leaves a stub without words where it was answered, and sweeps it no second time', () => {
    const answered = wrote(wrote(emptyThread, 'a'), 'b', { parent: 'a' });
    const thread = swept(withChanged(answered, 'a', { deletedAt: 1000 }), 1001 + undoMs);
    expect(thread.comments).toMatchObject([{ id: 'a', author: null, text: '' }, { id: 'b' }]);
    expect(swept(thread, 9000 + undoMs)).toBe(thread);
  });
});
