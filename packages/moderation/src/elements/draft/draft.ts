import type { RulesVersion, RuleValues } from '@placet/protocol';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DraftStrings } from '../../strings/draft-strings.js';

/** What has just happened to a draft. */
export type Said = 'working' | 'saved' | 'conflict' | keyof DraftStrings['failed'] | undefined;

/** What is saved as a whole, in versions. */
export interface Versioned {
  readonly version: number;
  readonly values: RuleValues;
  readonly defaults: RuleValues;
  readonly history: readonly RulesVersion[];
}

/** Where it is read and saved; rejects with `version_conflict` when somebody else saved since. */
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
  /** As it would be saved. */
  values: RuleValues = {};
  said: Said;
  /** What the server says of a value that it does not take. */
  detail = '';

  readonly #host: ReactiveControllerHost;
  #source: DraftSource | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
      this.values = found.values;
      this.say(undefined);
    });
  }

  change(name: string, value: RuleValues[string]): void {
    this.values = { ...this.values, [name]: value };
    this.say(undefined);
  }

  discard(): void {
    this.values = this.document?.values ?? {};
    this.say(undefined);
  }

  save(): Promise<void> {
    const version = this.document?.version ?? 0;
    return this.ask(async (source) => {
      this.document = await source.save(version, this.values);
      this.values = this.document.values;
      this.say('saved');
    });
  }

  say(said: Said, detail = ''): void {
    this.said = said;
    this.detail = detail;
    this.#host.requestUpdate();
  }

  /** The sentence for what has just happened. */
  status(strings: DraftStrings): string {
    const { said } = this;
    if (said === 'working' || said === 'saved' || said === 'conflict') return strings[said];
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
      const { code, message } = error as { code?: string; message: string };
      if (code === 'version_conflict') return this.#meetOther(source);
      const known = code === 'offline' || code === 'sign_in_required' || code === 'invalid';
      this.say(known ? code : 'other', code === 'invalid' ? message : '');
    }
  }

  /** Somebody else saved: their version is the one to follow, and what was typed here stays. */
  async #meetOther(source: DraftSource): Promise<void> {
    try {
      this.document = await source.load();
      this.say('conflict');
    } catch {
      this.say('other');
    }
  }

  readonly #askBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.unsaved) event.preventDefault();
  };
}
