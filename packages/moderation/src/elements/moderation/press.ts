import type { Queue } from '../../queue-core/index.js';
import type { KeyAction } from '../../strings/strings.js';
import type { Acts } from './scene.js';

/** Where a key is pressed. */
export interface Desk {
  readonly queue: Queue;
  readonly acts: Acts;
  readonly root: HTMLElement | DocumentFragment;
  readonly hasTools: boolean;
  /** Words that were typed for this comment stand in an open form and are not sent. */
  readonly isWriting: (id: string) => boolean;
}

/** The keys that move comments. */
const decides: ReadonlySet<KeyAction> = new Set(['publish', 'unapprove', 'spam', 'trash', 'undo']);

/** Does what a key asks for, where there is something to do it to. */
export function press(action: KeyAction, { queue, acts, root, hasTools, isWriting }: Desk): void {
  if (root.querySelector('dialog[open]')) return;
  if (action === 'help') return acts.openKeys();
  const { session, focused, view } = queue.get();
  if (session.status !== 'in') return;
  const mayAct = session.role !== 'read-only';
  // Whoever writes and has lost the field types words, not decisions.
  if (focused !== undefined && decides.has(action) && isWriting(focused)) return acts.writeOn();
  if (action === 'undo') return mayAct ? acts.undo() : undefined;
  if (action === 'search') return root.querySelector<HTMLElement>('#search')?.focus();
  if (focused === undefined) return;
  switch (action) {
    case 'next':
    case 'previous': {
      // The first press looks at the first comment; only from there on one goes from comment to comment.
      const row = root.querySelector('.row.current');
      if (row?.matches(':focus-within') ?? true) queue.step(action === 'next' ? 1 : -1);
      return acts.leaveSearch();
    }
    case 'select':
      return queue.toggle(focused);
    case 'selectAll':
      return selectMore(queue);
    case 'unapprove':
      if (!mayAct) return;
      return acts.decide(view === 'pending' ? 'refuse' : 'hold');
    case 'reply':
    case 'edit':
      // What readers do not see cannot be answered.
      if (action === 'reply' && view !== 'published') return;
      if (mayAct && hasTools) acts.use({ kind: action, id: focused });
      return;
    case 'publish':
    case 'spam':
    case 'trash':
      if (mayAct) acts.decide(action);
  }
}

// All on the desk, then all that match, then none.
function selectMore(queue: Queue): void {
  const { items, selected, selectedMatching, matching = 0 } = queue.get();
  if (selectedMatching) queue.selectAll(false);
  else if (selected.size < items.length) queue.selectAll(true);
  else if (matching > items.length) queue.selectMatching();
  else queue.selectAll(false);
}
