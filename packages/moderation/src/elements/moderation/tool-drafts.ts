import type { FormWords } from '../draft/form-words.js';
import type { OpenTool } from './scene.js';

/** What was typed into the tools of the desk and not sent: for each comment, and for each kind of tool. */
export class ToolDrafts {
  readonly #words = new Map<string, { readonly tool: OpenTool; readonly words: FormWords }>();

  /** Nothing would be lost. */
  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** What was typed into this tool. */
  of(tool: OpenTool): FormWords | undefined {
    return this.#words.get(keyOf(tool))?.words;
  }

  /** Keeps it; `undefined` where there is nothing to keep any more. */
  keep(tool: OpenTool, words: FormWords | undefined): void {
    if (words) this.#words.set(keyOf(tool), { tool, words });
    else this.#words.delete(keyOf(tool));
  }

  /** The tools in which something waits for this comment. */
  about(id: string): readonly OpenTool[] {
    return [...this.#words.values()].map(({ tool }) => tool).filter((tool) => tool.id === id);
  }

  clear(): void {
    this.#words.clear();
  }
}

function keyOf({ id, kind }: OpenTool): string {
  return `${kind} ${id}`;
}
