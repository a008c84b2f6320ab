import type { Readable } from '@placet/base/core';
import type { ModeratorSession, Verdict, View } from '@placet/protocol';
import { createDeciding, type DecisionWords } from './deciding.js';
import { createDesk } from './desk.js';
import { errorCode } from './error-code.js';
import { createListing } from './listing.js';
import type { Narrowing } from './narrowing.js';
import type { QueueClient } from './ports.js';
import { initialState, type QueueState } from './queue-state.js';
import { focusAfter, neighbour, without } from './rows.js';

/** The moderation queue without its looks: state to read and watch, and all that can be asked of it. */
export interface Queue extends Readable<QueueState> {
  /**
   * Finds out who is signed in, spends the invite if there is one and nobody is, and loads the first view. Where somebody
   * is signed in, an invite waits for `useInvite` or `leaveInvite`.
   */
  start(invite?: string): Promise<void>;
  /** Signs in with the invite that waits. */
  useInvite(): Promise<void>;
  /** Forgets the invite that waits, which is not used. */
  leaveInvite(): void;
  /** Looks again who is signed in, and as what: a role may have changed, a session ended. */
  recheck(): Promise<void>;
  /** Comes in with a passkey, where the back end knows some. */
  signInByPasskey(): Promise<void>;
  signOut(): Promise<void>;
  /** Goes to a view, at its beginning. */
  show(view: View): Promise<void>;
  /** Goes to what readers have reported: published comments that wait for a decision about it. */
  showReported(): Promise<void>;
  /** Loads the same place again, after a failure. */
  retry(): Promise<void>;
  /** Goes on to the comments after those on the desk. */
  nextPage(): Promise<void>;
  /** Looks at a comment, by hand; an address revealed on another one is forgotten. */
  focus(id: string): void;
  /** Looks at the next comment, or the one before. */
  step(by: 1 | -1): void;
  /** Selects a comment or takes it out of the selection. */
  toggle(id: string): void;
  /**
   * Selects this comment or takes it out, and with it everything from the one that was last selected or taken out:
   * all of them become what this one becomes.
   */
  selectTo(id: string): void;
  /** Selects everything on the desk, or nothing. */
  selectAll(on: boolean): void;
  /** Selects all that match, those included that are not on the desk. */
  selectMatching(): void;
  /** Narrows every view, and shows this one from its beginning. */
  narrow(narrowing: Narrowing): Promise<void>;
  /**
   * Decides about the selection, or else about the comment looked at; `id` names another one.
   *
   * @returns Whether any was changed.
   */
  decide(verdict: Verdict, id?: string, words?: DecisionWords): Promise<boolean>;
  /** Takes the last decision back, or the one with this name in the log. */
  undo(decision?: string): Promise<void>;
  /** Says that a comment was answered or edited. */
  announce(doing: 'reply' | 'edit'): void;
  /** Forgets the sentence about what has just happened; it can still be undone. */
  dismissNotice(): void;
  /** Takes a comment that somebody else moved off this view. */
  dismiss(id: string): void;
  /** Asks for the address behind a comment. The reason goes to the audit log. */
  revealEmail(id: string, reason: string): Promise<void>;
  /** The network is back: forgets the sentence that the server cannot be reached. */
  reached(): void;
  /** Reads one comment anew, where it turned out that it was changed elsewhere. */
  reread(id: string): Promise<void>;
  /** Looks again at what is on the desk, which stays where it is. */
  refresh(): Promise<void>;
  /** Follows what other moderators and new comments change, until the returned function is called. */
  watch(): () => void;
}

/** Makes a queue on top of a client. */
export function createQueue({
  client,
  now = Date.now,
}: {
  readonly client: QueueClient;
  /** @default the clock of this machine */
  readonly now?: () => number;
}): Queue {
  const desk = createDesk();
  const listing = createListing(desk, client, now);
  const deciding = createDeciding(desk, client, {
    refill: () => listing.refill(),
    reload: () => listing.show(desk.get().view),
  });
  // Where a selection with Shift begins.
  let anchor: string | undefined;

  function focus(id: string | undefined): void {
    const { focused, email } = desk.get();
    desk.moved();
    if (id === focused) return;
    desk.set({ focused: id, email: email?.id === id ? email : undefined });
  }

  // A link that was not used yet: it is no worse for a network that failed.
  let link: string | undefined;

  async function start(invite?: string): Promise<void> {
    link = invite ?? link;
    if (link === undefined) return enter(() => client.session());
    // Whoever follows somebody else's link must not find themselves in their place.
    const session = await client.session().catch(() => undefined);
    if (!session) return useInvite();
    desk.set({ session: { status: 'in', ...session }, invited: true });
    await listing.show(desk.get().view);
  }

  async function useInvite(): Promise<void> {
    const invite = link;
    if (invite === undefined) return;
    desk.set({ invited: false });
    await enter(async () => {
      const session = await client.signIn(invite).catch((error: unknown) => {
        if (errorCode(error) === 'invite_invalid') link = undefined;
        throw error;
      });
      link = undefined;
      return session;
    });
  }

  /** Looks again who is signed in, and as what. */
  async function recheck(): Promise<void> {
    // A network that failed says nothing about it.
    const session = await client.session().catch(() => null);
    if (session) desk.set({ session: { status: 'in', ...session } });
    else if (session === undefined) desk.fail('sign_in_required', {});
  }

  /** Comes in, where somebody lets us, and loads the first view. */
  async function enter(signIn: () => Promise<ModeratorSession | undefined>): Promise<void> {
    try {
      const session = await signIn();
      if (!session) return desk.set({ ...initialState, session: { status: 'out' } });
      desk.set({ session: { status: 'in', ...session } });
    } catch (error) {
      const code = errorCode(error);
      // An old link followed again by somebody who is signed in all the same.
      const session =
        code === 'invite_invalid' ? await client.session().catch(() => undefined) : undefined;
      if (!session) return desk.set({ ...initialState, session: { status: 'out', code } });
      desk.set({ session: { status: 'in', ...session } });
    }
    await listing.show(desk.get().view);
  }

  return {
    get: () => desk.get(),
    subscribe: (listener) => desk.subscribe(listener),
    start,
    useInvite,
    leaveInvite() {
      link = undefined;
      desk.set({ invited: false });
    },
    recheck,
    signInByPasskey: () => enter(() => client.signInByPasskey?.() ?? Promise.resolve(undefined)),
    async signOut() {
      try {
        await client.signOut();
      } catch (error) {
        desk.tell({ kind: 'failed', doing: 'sign-out', code: errorCode(error) });
        return;
      }
      desk.set({ ...initialState, session: { status: 'out' } });
    },
    show(view) {
      const { reported, ...narrowing } = desk.get().narrowing;
      if (reported) desk.set({ narrowing });
      return listing.show(view);
    },
    showReported() {
      desk.set({ narrowing: { ...desk.get().narrowing, reported: true } });
      return listing.show('published');
    },
    async retry() {
      if (desk.get().session.status !== 'in') return start();
      await listing.show(desk.get().view, desk.get().after);
    },
    async nextPage() {
      const { view, next } = desk.get();
      if (next !== null) await listing.show(view, next);
    },
    focus,
    step: (by) => focus(neighbour(desk.get().items, desk.get().focused, by)),
    toggle(id) {
      anchor = id;
      const selected = new Set(desk.get().selected);
      if (!selected.delete(id)) selected.add(id);
      desk.set({ selected, selectedMatching: undefined });
    },
    selectTo(id) {
      const { items, selected } = desk.get();
      const ends = [anchor ?? id, id].map((one) => items.findIndex((item) => item.id === one));
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      const range = new Set([...items.slice(Math.max(0, from), to + 1).map((item) => item.id), id]);
      const others = [...selected].filter((one) => !range.has(one));
      desk.set({
        selected: new Set(selected.has(id) ? others : [...others, ...range]),
        selectedMatching: undefined,
      });
      anchor = id;
    },
    selectAll(on) {
      const selected = new Set(on ? desk.get().items.map(({ id }) => id) : []);
      desk.set({ selected, selectedMatching: undefined });
    },
    selectMatching() {
      const { items, matching: count, seenAt: until } = desk.get();
      if (count === undefined) return;
      const selected = new Set(items.map(({ id }) => id));
      desk.set({ selected, selectedMatching: { count, until } });
    },
    async narrow(narrowing) {
      desk.set({ narrowing });
      // Only what is published can be reported.
      await listing.show(narrowing.reported ? 'published' : desk.get().view);
    },
    async decide(verdict, id, words) {
      const { selected, focused, selectedMatching } = desk.get();
      if (id === undefined && selectedMatching) return deciding.decideMatching(verdict, words);
      const ids =
        id !== undefined ? new Set([id]) : selected.size > 0 ? selected : new Set([focused ?? '']);
      return deciding.decide(verdict, ids, words);
    },
    undo: (decision) => (decision === undefined ? deciding.undo() : deciding.undoNamed(decision)),
    announce: (doing) => desk.tell({ kind: 'done', doing }),
    dismissNotice: () => desk.set({ notice: undefined }),
    dismiss(id) {
      const { items, focused, conflicts, selected } = desk.get();
      const leaving = new Set([id]);
      const remaining = (ids: ReadonlySet<string>): ReadonlySet<string> =>
        new Set([...ids].filter((one) => one !== id));
      desk.set({
        items: without(items, leaving),
        focused: focusAfter(items, focused, leaving),
        conflicts: remaining(conflicts),
        selected: remaining(selected),
      });
    },
    async revealEmail(id, reason) {
      focus(id);
      desk.set({ email: { id, reason, status: 'asking' } });
      let email: QueueState['email'];
      try {
        email = { id, reason, status: 'shown', address: await client.revealEmail(id, reason) };
      } catch (error) {
        email = { id, reason, status: 'failed', code: errorCode(error) };
      }
      // Who has left the comment meanwhile does not get to see it any more.
      if (desk.get().email?.id === id) desk.set({ email });
    },
    reached: () => desk.reached(),
    reread: (id) => listing.reread(id).catch(() => undefined),
    refresh: () => listing.refresh(),
    watch: () =>
      client.watch(() => {
        if (desk.get().session.status !== 'in') return;
        void recheck();
        void listing.refresh();
      }),
  };
}
