import type { Queue } from '../../queue-core/index.js';
import type { KeyAction } from '../../strings/strings.js';
import type { SavedFilter } from './saved-filters.js';
import { saveFilters } from './saved-filters.js';
import { sideRooms } from './rooms.js';
import type { Acts, OpenTool, Room } from './scene.js';

/** What the element keeps besides the queue: what is unfolded, asked or open. */
export interface DeskMemory {
  readonly asking: string | undefined;
  readonly tool: OpenTool | undefined;
  readonly expanded: ReadonlySet<string>;
  readonly saved: readonly SavedFilter[];
  readonly room: Room | undefined;
}

/** What the acts need of the element. */
export interface ActsHost {
  queue(): Queue | undefined;
  root(): HTMLElement | DocumentFragment;
  /** The next update moves the focus to the current comment. */
  focusNext(): void;
  asking(): string | undefined;
  expanded(): ReadonlySet<string>;
  saved(): readonly SavedFilter[];
  /** Changes what is kept, and updates. */
  set(patch: Partial<DeskMemory>): void;
  updated(): Promise<unknown>;
}

/** What a moderator can ask for, joined to the queue. */
export function createActs(host: ActsHost): Acts {
  const thenFocus = async (done: Promise<void> | undefined): Promise<void> => {
    await done;
    host.focusNext();
    host.set({});
  };
  const focusOn = (selector: string): void => {
    void host.updated().then(() => host.root().querySelector<HTMLElement>(selector)?.focus());
  };
  const keep = (saved: readonly SavedFilter[]): void => {
    saveFilters(saved);
    host.set({ saved });
  };
  return {
    show: (view) => void host.queue()?.show(view),
    showReported: () => void host.queue()?.showReported(),
    nextPage: () => void thenFocus(host.queue()?.nextPage()),
    retry: () => void host.queue()?.retry(),
    useInvite: () => void thenFocus(host.queue()?.useInvite()),
    leaveInvite: () => {
      host.focusNext();
      host.queue()?.leaveInvite();
    },
    signInByPasskey: () => void thenFocus(host.queue()?.signInByPasskey()),
    signOut: () => void host.queue()?.signOut(),
    openKeys: () => host.root().querySelector('dialog')?.showModal(),
    look: (id) => {
      if (host.asking() !== id) host.set({ asking: undefined });
      host.queue()?.focus(id);
    },
    toggle: (id, range = false) => {
      if (range) host.queue()?.selectTo(id);
      else host.queue()?.toggle(id);
    },
    selectAll: (on) => host.queue()?.selectAll(on),
    selectMatching: () => host.queue()?.selectMatching(),
    narrow: (narrowing) => void host.queue()?.narrow(narrowing),
    leaveSearch: () => {
      host.focusNext();
      host.set({});
    },
    saveFilter: (name, narrowing) => {
      const others = host.saved().filter((one) => one.name !== name);
      keep([...others, { name, narrowing }]);
    },
    forgetFilter: (name) => {
      keep(host.saved().filter((one) => one.name !== name));
    },
    open: (room) => {
      host.set({ room });
      if (room === 'log') void import('../log/define.js');
      else if (room !== undefined) void sideRooms[room].load();
      focusOn(
        room === undefined || room === 'log'
          ? '.rooms button, .session button'
          : `[data-room=${room}] button`,
      );
    },
    decide: (verdict, id) => {
      host.focusNext();
      void host.queue()?.decide(verdict, id);
    },
    undo: () => void thenFocus(host.queue()?.undo()),
    dismissNotice: () => {
      host.focusNext();
      host.queue()?.dismissNotice();
    },
    dismiss: (id) => {
      host.focusNext();
      host.queue()?.dismiss(id);
    },
    expand: (id) => {
      const expanded = new Set(host.expanded());
      if (!expanded.delete(id)) expanded.add(id);
      host.set({ expanded });
    },
    ask: (id) => {
      if (id === undefined) host.focusNext();
      host.set({ asking: id });
      if (id !== undefined) focusOn(`[id="reason-${id}"]`);
    },
    use: (tool) => {
      if (tool === undefined) host.focusNext();
      host.set({ tool });
      if (tool?.kind === 'explain') void import('../statement/define.js');
      else if (tool) void import('../comment-tools/define.js');
    },
    refresh: () => void host.queue()?.refresh(),
    refuse: (id, statement) => {
      host.set({ tool: undefined });
      host.focusNext();
      void host.queue()?.decide('refuse', id, { statement });
    },
    reveal: (id, reason) => {
      void thenFocus(
        host
          .queue()
          ?.revealEmail(id, reason)
          .then(() => {
            // The key is an owner's: it is opened here, for those who can.
            if (host.queue()?.get().email?.code === 'key_locked')
              return import('../keys/define.js');
            return undefined;
          })
          .then(() => undefined),
      );
    },
  };
}

/** Does what a key asks for, where there is something to do it to. */
export function press(
  action: KeyAction,
  queue: Queue,
  acts: Acts,
  root: HTMLElement | DocumentFragment,
  hasTools: boolean,
): void {
  if (root.querySelector('dialog[open]')) return;
  if (action === 'help') return acts.openKeys();
  const { session, focused, view } = queue.get();
  if (session.status !== 'in') return;
  const mayAct = session.role !== 'read-only';
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
