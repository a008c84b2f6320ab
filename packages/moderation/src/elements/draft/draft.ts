import { type Bounds, isWithin, type RulesVersion, type RuleValues } from '@placet/protocol';
import type { LitElement, ReactiveController } from 'lit';
import type { DraftStrings } from '../../strings/draft-strings.js';
import { mergeValues } from './merge-values.js';

/** What has just happened to a draft. */
export type Said =
  | 'working'
  | 'saved'
  | 'conflict'
  | 'wrong'
  | keyof DraftStrings['failed']
  | undefined;

/** What is saved as a whole, in versions. */
export interface Versioned {
  readonly version: number;
  readonly values: RuleValues;
  readonly defaults: RuleValues;
  readonly history: readonly RulesVersion[];
}

/**
 * Where it is read and saved; rejects with `version_conflict` when somebody else saved since, and with `invalid` and the
 * names of the `fields` when some cannot be.
 */
export interface DraftSource {
  load(): Promise<Versioned>;
  save(version: number, values: RuleValues): Promise<Versioned>;
}

/**
 * What is being changed and was not saved yet. One thing at a time; what fails is said, and nothing that was typed goes
 * away, neither by somebody else's version nor, unasked, with the page.
 */
export class Draft implements ReactiveController {
  /** As it is saved; `undefined` until it was loaded. */
  document: Versioned | undefined;
  /** As it would be saved; an empty text where a number was typed that is none. */
  values: RuleValues = {};
  said: Said;
  /** What cannot be as it is. */
  wrong: ReadonlySet<string> = new Set();
  /** What somebody else has changed as well. */
  both: readonly string[] = [];

  readonly #host: LitElement;
  readonly #bounds: Readonly<Record<string, Bounds>>;
  readonly #texts = new Map<string, { readonly text: string; readonly value: unknown }>();
  #source: DraftSource | undefined;

  /** @param bounds What each number may be. */
  constructor(host: LitElement, bounds: Readonly<Record<string, Bounds>>) {
    this.#host = host;
    this.#bounds = bounds;
    host.addController(this);
  }

  /** Something was changed and not saved. */
  get unsaved(): boolean {
    const held = this.document?.values ?? {};
    return Object.entries(this.values).some(([name, value]) => held[name] !== value);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#askBeforeLeaving);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#askBeforeLeaving);
  }

  /** Begins anew, with what is saved there. */
  open(source: DraftSource): Promise<void> {
    this.#source = source;
    this.document = undefined;
    this.values = {};
    this.said = undefined;
    return this.load();
  }

  load(): Promise<void> {
    return this.ask(async (source) => {
      const found = await source.load();
      if (source !== this.#source) return;
      this.document = found;
      this.discard();
    });
  }

  /** @param text What was typed, where that is more than the value: `1.` on the way to `1.5`. */
  readonly change = (name: string, value: RuleValues[string], text?: string): void => {
    this.values = { ...this.values, [name]: value };
    if (text !== undefined) this.#texts.set(name, { text, value });
    this.wrong = new Set([...this.wrong].filter((one) => one !== name));
    // What is being done goes on; a second one beside it would be taken for somebody else's.
    this.say(this.said === 'working' ? 'working' : undefined);
  };

  /** A value as it was typed. */
  textOf(name: string): string {
    const typed = this.#texts.get(name);
    const value = this.values[name] ?? '';
    return typed?.value === value ? typed.text : String(value);
  }

  discard(): void {
    this.values = this.document?.values ?? {};
    this.wrong = new Set();
    this.say(undefined);
  }

  async save(): Promise<void> {
    if (!this.check()) return;
    const version = this.document?.version ?? 0;
    await this.ask(async (source) => {
      const sent = this.values;
      this.document = await source.save(version, sent);
      // What was typed meanwhile is the next draft.
      this.values = mergeValues(sent, this.values, this.document.values).values;
      this.say('saved');
    });
  }

  /** Whether all numbers are such as may be sent; otherwise says so, and leads to the first that is not. */
  check(): boolean {
    if (this.said === 'working') return false;
    const wrong = Object.entries(this.#bounds).filter(
      ([name, bounds]) => Object.hasOwn(this.values, name) && !isWithin(this.values[name], bounds),
    );
    this.#mark(wrong.map(([name]) => name));
    return wrong.length === 0;
  }

  say(said: Said): void {
    this.said = said;
    this.#host.requestUpdate();
  }

  /**
   * The sentence for what has just happened.
   *
   * @param labels How the page calls each value.
   */
  status(strings: DraftStrings, labels: Readonly<Record<string, string>>): string {
    const { said, both } = this;
    if (said === 'conflict' && both.length > 0) {
      return `${strings.conflict} ${strings.both(both.map((name) => labels[name] ?? name))}`;
    }
    if (said === 'working' || said === 'saved' || said === 'conflict' || said === 'wrong') {
      return strings[said];
    }
    if (said !== undefined) return strings.failed[said];
    return this.unsaved ? strings.unsaved : '';
  }

  /** Does something that may fail, unless something else is being done. */
  async ask(work: (source: DraftSource) => Promise<void>): Promise<void> {
    const source = this.#source;
    if (!source || this.said === 'working') return;
    this.say('working');
    try {
      await work(source);
    } catch (error) {
      const { code, fields = [] } = error as { code?: string; fields?: readonly string[] };
      if (code === 'version_conflict') return this.#meetOther(source);
      const known =
        code === 'offline' ||
        code === 'sign_in_required' ||
        code === 'invalid' ||
        code === 'too_large';
      this.say(known ? code : 'other');
      this.#mark(fields.filter((name) => Object.hasOwn(this.values, name)));
    }
  }

  /** Somebody else saved: their version is the one to follow, but for what was changed here. */
  async #meetOther(source: DraftSource): Promise<void> {
    try {
      const base = this.document?.values ?? {};
      this.document = await source.load();
      const merged = mergeValues(base, this.values, this.document.values);
      this.values = merged.values;
      this.both = merged.both;
      this.say('conflict');
    } catch {
      this.say('other');
    }
  }

  #mark(names: readonly string[]): void {
    this.wrong = new Set(names);
    if (names.length === 0) return;
    this.say('wrong');
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  }

  readonly #askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.unsaved) event.preventDefault();
  };
}
