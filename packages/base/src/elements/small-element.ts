import { render } from 'lit/html.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptCss, hostCss } from './host-css.js';

// Where there is no page, as on a server that renders one, a class may be imported and not be used.
const Base: typeof HTMLElement =
  globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * What an element needs where every byte is a visitor's: an open shadow root, style sheets,
 * properties that render again, attributes and controllers. It draws with lit-html alone, which is
 * 2 kB less than `LitElement`, and leaves out what Placet's elements do without: reflection,
 * converters, custom comparisons.
 *
 * Subclasses `declare` the fields they name in `properties`, so that nothing hides the accessors.
 * A property may be set before the element is defined, and before or after it is connected.
 */
export abstract class SmallElement extends Base implements ReactiveControllerHost {
  /** The names of the properties that render again when they are set, each with its initial value. */
  static readonly properties: Readonly<Record<string, unknown>> = {};
  /** The style sheets of the element, as text, after the host styles that every element has. */
  static readonly styles: readonly string[] = [];

  /** What everything is rendered into. */
  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });

  readonly #controllers: ReactiveController[] = [];
  readonly #initial = (this.constructor as typeof SmallElement).properties;
  #changed = new Set(Object.keys(this.#initial));
  #update: Promise<boolean> | undefined;
  #isConnected = false;

  constructor() {
    super();
    for (const css of [hostCss, ...(this.constructor as typeof SmallElement).styles])
      adoptCss(this.renderRoot, css);
    for (const [name, initial] of Object.entries(this.#initial)) {
      // What was set before the element was defined hides the accessor until now, and is kept.
      let value: unknown = Object.hasOwn(this, name) ? Reflect.get(this, name) : initial;
      Object.defineProperty(this, name, {
        get: () => value,
        set: (next: unknown) => {
          if (value === next) return;
          value = next;
          this.requestUpdate(name);
        },
      });
    }
  }

  /** Resolves once all that has changed so far is on the page. */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  /** Gives a controller its turn whenever the element is connected, updated or removed. */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.#isConnected) controller.hostConnected?.();
  }

  /** Takes a controller's turns away. */
  removeController(controller: ReactiveController): void {
    this.#controllers.splice(this.#controllers.indexOf(controller), 1);
  }

  connectedCallback(): void {
    this.#isConnected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#isConnected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** An attribute sets the property of its name, `heading-level` the property `headingLevel`; without it the initial value is back. */
  attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
    const name = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const initial = this.#initial[name];
    Reflect.set(this, name, text === null ? initial : typeof initial === 'number' ? +text : text);
  }

  /**
   * Renders soon, once for all that changes until then; not while the element is off the page.
   *
   * @param name A property that counts as changed, though its value is the same.
   */
  requestUpdate(name?: string): void {
    if (name !== undefined) this.#changed.add(name);
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (!this.#isConnected) return true;
      const changed = this.#changed;
      this.#changed = new Set();
      this.willUpdate(changed);
      for (const controller of this.#controllers) controller.hostUpdate?.();
      render(this.render(), this.renderRoot);
      this.updated();
      return true;
    });
  }

  /** Called before each rendering, with the names of the properties that changed: the first time, all of them. */
  protected willUpdate(_changed: ReadonlySet<string>): void {}

  /** What the element looks like now: a lit-html template. */
  protected abstract render(): unknown;

  /** Called after each rendering. */
  protected updated(): void {}
}
