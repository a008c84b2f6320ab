import { expect, it } from 'vitest';
import { Memory } from './memory.js';

const tool = { id: 'a', kind: 'edit' } as const;
const ada = { moderator: 'Ada', role: 'owner', expiresAt: 1 } as const;

function left(): Memory {
  const memory = new Memory();
  memory.meet(ada);
  memory.drafts.keep(tool, { text: 'half a sen' });
  memory.set({ tool, room: 'rules' });
  return memory;
}

it('hands what was typed back to the same person, whose session had ended', () => {
  const memory = left();
  memory.meet({ ...ada, expiresAt: 2 });
  expect(memory.drafts.of(tool)).toEqual({ text: 'half a sen' });
  expect([...memory.opened]).toEqual(['rules']);
});

it('hands nothing to another person', () => {
  const memory = left();
  memory.meet({ ...ada, moderator: 'Bea' });
  expect(memory.drafts.isEmpty).toBe(true);
  expect(memory.now).toMatchObject({ tool: undefined, room: undefined });
  expect([...memory.opened]).toEqual([]);
});
