import type { StatementWords } from '@placet/protocol';
import type { Queue } from '../../queue-core/index.js';
import type { DeskMemory, Memory } from './memory.js';
import type { SavedFilter } from './saved-filters.js';
import { saveFilters } from './saved-filters.js';
import { sideRooms } from './rooms.js';
import type { Acts, OpenTool } from './scene.js';

/** What the acts need of the element. */
export interface ActsHost {
  queue(): Queue | undefined;
  root(): HTMLElement | DocumentFragment;
  /** The next update moves the focus to the current comment. */
  focusNext(): void;
  /** It is just being moved there. */
  isPlacing(): boolean;
  readonly memory: Memory;
  /** Something would be lost with the page: in a tool, or in a room. */
  hasUnsaved(): boolean;
  /** Changes what is kept, and updates. */
  set(patch: Partial<DeskMemory>): void;
  updated(): Promise<unknown>;
}

/** The form that is open in the current row. */
const openForm = '.current :is(.tool, placet-moderation-statement)';

/** What a moderator can ask for, joined to the queue. */
export function createActs(host: ActsHost): Acts {
  const { memory } = host;
  const thenFocus = async (done: Promise<void> | undefined): Promise<void> => {
    await done;
    host.focusNext();
    host.set({});
  };
  // The button that was pressed may be gone, and with it the focus.
  const thenFind = async (done: Promise<unknown> | undefined): Promise<void> => {
    await done;
    await host.updated();
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    host.focusNext();
    host.set({});
  };
  const focusOn = (selector: string): void => {
    void host.updated().then(() => host.root().querySelector<HTMLElement>(selector)?.focus());
  };
  const dialog = (name: 'keys' | 'leave'): HTMLDialogElement | null =>
    host.root().querySelector(`dialog.${name}`);
  const leave = async (): Promise<void> => {
    await host.queue()?.signOut();
    if (host.queue()?.get().session.status === 'out') memory.forget();
  };
  const isOpen = ({ id, kind }: OpenTool): boolean =>
    memory.now.tool?.id === id && memory.now.tool.kind === kind;
  // What is done may have taken a while, in which another tool was opened.
  const closeTool = (tool: OpenTool): void => {
    if (!isOpen(tool)) return;
    host.focusNext();
    host.set({ tool: undefined });
  };
  const sendRefusal = async (tool: OpenTool, statement: StatementWords): Promise<void> => {
    const isDone = await host.queue()?.decide('refuse', tool.id, { statement });
    // What could not be sent is there to be sent once more.
    if (isDone) memory.drafts.keep(tool, undefined);
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
    signOut: () => {
      if (host.hasUnsaved()) dialog('leave')?.showModal();
      else void leave();
    },
    signOutAnyway: () => void leave(),
    openKeys: () => dialog('keys')?.showModal(),
    look: (id) => {
      if (memory.now.asking !== id) host.set({ asking: undefined });
      // Only whoever looks there by hand stays there.
      if (!host.isPlacing()) host.queue()?.focus(id);
    },
    toggle: (id, range = false) => {
      if (range) host.queue()?.selectTo(id);
      else host.queue()?.toggle(id);
    },
    selectAll: (on) => host.queue()?.selectAll(on),
    selectMatching: () => host.queue()?.selectMatching(),
    narrow: (narrowing) => void thenFind(host.queue()?.narrow(narrowing)),
    leaveSearch: () => {
      host.focusNext();
      host.set({});
    },
    saveFilter: (name, narrowing) => {
      const others = memory.now.saved.filter((one) => one.name !== name);
      keep([...others, { name, narrowing }]);
      focusOn('.saved li:last-child button');
    },
    forgetFilter: (name) => {
      const at = memory.now.saved.findIndex((one) => one.name === name);
      const left = memory.now.saved.toSpliced(at, 1);
      keep(left);
      const next = Math.min(at + 1, left.length);
      focusOn(next === 0 ? '#search' : `.saved li:nth-child(${next}) button:last-child`);
    },
    open: (room) => {
      const left = memory.now.room;
      host.set({ room });
      if (room === 'log') void import('../log/define.js');
      else if (room !== undefined) void sideRooms[room].load();
      // The log goes to its own heading.
      if (room !== 'log') focusOn(room ? `[data-room=${room}] button` : `[data-opens=${left}]`);
    },
    decide: (verdict, id) => {
      host.focusNext();
      void thenFind(host.queue()?.decide(verdict, id));
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
      const expanded = new Set(memory.now.expanded);
      if (!expanded.delete(id)) expanded.add(id);
      host.set({ expanded });
    },
    ask: (id) => {
      if (id === undefined) host.focusNext();
      host.set({ asking: id });
      if (id !== undefined) focusOn(`[id="reason-${id}"]`);
    },
    use: (tool) => {
      if (isOpen(tool)) return focusOn(openForm);
      host.set({ tool });
      if (tool.kind === 'explain') void import('../statement/define.js');
      else void import('../comment-tools/define.js');
    },
    putAway: closeTool,
    writeOn: () => focusOn(openForm),
    keepWords: (tool, words) => {
      memory.drafts.keep(tool, words);
      host.set({});
    },
    dropWords: (tools) => {
      for (const tool of tools) memory.drafts.keep(tool, undefined);
      host.focusNext();
      host.set({});
    },
    finish: (tool) => {
      closeTool(tool);
      host.queue()?.announce(tool.kind);
      void host.queue()?.refresh();
    },
    reread: (id) => host.queue()?.reread(id),
    refresh: () => void host.queue()?.refresh(),
    refuse: (id, statement) => {
      const tool: OpenTool = { id, kind: 'explain' };
      closeTool(tool);
      void sendRefusal(tool, statement);
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
