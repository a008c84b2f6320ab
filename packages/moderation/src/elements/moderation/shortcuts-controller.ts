import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeyAction } from '../../strings/strings.js';
import { keyAction } from './shortcut-keys.js';

const preference = 'placet-moderation-keys';

/**
 * Listens for single keys while no text field has the focus, unless the moderator switched them off
 * (WCAG 2.1.4). A key pressed while something outside the element has the focus is not ours.
 */
export class ShortcutsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #act: (action: KeyAction) => void;
  #on = isOn();

  constructor(host: ReactiveControllerHost & HTMLElement, act: (action: KeyAction) => void) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
  }

  /** Whether single keys do anything. Remembered on this device. */
  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    try {
      if (on) localStorage.removeItem(preference);
      else localStorage.setItem(preference, 'off');
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#on || event.defaultPrevented || event.isComposing) return;
    const [target] = event.composedPath();
    const inside = event.composedPath().includes(this.#host);
    if (!inside && document.activeElement !== document.body) return;
    if (target instanceof Element && takesText(target)) return;
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  };
}

function takesText(target: Element): boolean {
  return (
    target.closest('textarea, select, dialog, input:not([type="checkbox"])') !== null ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

function isOn(): boolean {
  try {
    return localStorage.getItem(preference) !== 'off';
  } catch {
    return true;
  }
}
