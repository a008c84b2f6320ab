import { html, nothing, type TemplateResult } from 'lit';
import { isEmpty, type Narrowing } from '../../queue-core/index.js';
import type { FilterableRule } from '../../strings/tool-strings.js';
import type { Scene } from './scene.js';

const ages: readonly number[] = [1, 24, 7 * 24, 30 * 24];

/** What narrows the views: words, reason, age; and, as chips, the page or the author that a comment named. */
export function filters(scene: Scene): TemplateResult {
  const { state, strings, formats, acts } = scene;
  const { filters: words } = strings;
  const { narrowing, matching } = state;
  const change = (patch: Narrowing): void => {
    acts.narrow({ ...narrowing, ...patch });
  };
  const narrowed = !isEmpty(narrowing);
  return html`<form
    class="filters"
    part="filters"
    role="search"
    aria-label=${words.heading}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
    }}
  >
    <input
      id="search"
      type="search"
      maxlength="200"
      dir="auto"
      autocomplete="off"
      aria-label=${words.text}
      placeholder=${words.text}
      aria-keyshortcuts=${scene.keys ? '/' : nothing}
      .value=${narrowing.text ?? ''}
      @change=${(event: Event) => {
        const text = (event.target as HTMLInputElement).value || undefined;
        if (text !== narrowing.text) change({ text });
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        // Browsers would empty the field, and with it the filter.
        event.preventDefault();
        // Else what was half typed would be searched for as soon as the field is left.
        (event.target as HTMLInputElement).value = narrowing.text ?? '';
        acts.leaveSearch();
      }}
    />
    <select
      aria-label=${words.reason}
      @change=${(event: Event) => {
        change({ reason: (event.target as HTMLSelectElement).value || undefined });
      }}
    >
      <option value="" ?selected=${narrowing.reason === undefined}>${words.anyReason}</option>
      ${(Object.keys(words.rule) as FilterableRule[]).map(
        (rule) =>
          html`<option value=${rule} ?selected=${narrowing.reason === rule}>
            ${words.rule[rule]}
          </option>`,
      )}
    </select>
    <select
      aria-label=${words.age}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        change({ hours: value === '' ? undefined : Number(value) });
      }}
    >
      <option value="" ?selected=${narrowing.hours === undefined}>${words.anyAge}</option>
      ${ages.map(
        (hours) =>
          html`<option value=${hours} ?selected=${narrowing.hours === hours}>
            ${words.olderThan(hours)}
          </option>`,
      )}
    </select>
    ${narrowed ? chips(scene, change) : nothing} ${savedFilters(scene)}
    ${
      narrowed
        ? html`<p class="matching">
            <span role="status"
              >${matching === undefined ? nothing : words.matching(matching)}</span
            >
            <button
              type="button"
              class="quiet"
              @click=${() => {
                acts.narrow({});
              }}
            >
              ${words.clear}
            </button>
            ${
              scene.saved.some(({ name }) => name === nameOf(narrowing, scene))
                ? nothing
                : html`<button
                    type="button"
                    class="quiet"
                    @click=${() => {
                      acts.saveFilter(nameOf(narrowing, scene), narrowing);
                    }}
                  >
                    ${words.save}
                  </button>`
            }
          </p>`
        : nothing
    }
  </form>`;

  // What no field shows.
  function chips({ strings: all }: Scene, set: (patch: Narrowing) => void): TemplateResult {
    const { thread, author } = narrowing;
    const chip = (text: string, patch: Narrowing): TemplateResult =>
      html`<button
        type="button"
        class="chip"
        aria-label="${text}. ${all.filters.remove}"
        @click=${() => {
          set(patch);
        }}
      >
        <bdi>${text}</bdi> <span aria-hidden="true">×</span>
      </button>`;
    return html`${thread === undefined ? nothing : chip(words.thread(thread), { thread: undefined })}
    ${
      author === undefined
        ? nothing
        : chip(words.author(author.name || all.anonymous), { author: undefined })
    }`;
  }

  function nameOf(some: Narrowing, { strings: all }: Scene): string {
    const { rule } = words;
    const { text, reason, hours, thread, author, reported } = some;
    return formats.list(
      [
        text && `“${text}”`,
        reason && (rule[reason as FilterableRule] ?? reason),
        hours !== undefined && words.olderThan(hours),
        thread,
        author && (author.name || all.anonymous),
        reported && all.reported,
      ].filter((part) => typeof part === 'string' && part !== '') as string[],
    );
  }
}

function savedFilters({ saved, strings, acts }: Scene): TemplateResult | typeof nothing {
  if (saved.length === 0) return nothing;
  const { filters: words } = strings;
  return html`<ul class="saved" role="list" aria-label=${words.saved}>
    ${saved.map(
      ({ name, narrowing }) =>
        html`<li class="chip">
          <button
            type="button"
            class="quiet"
            @click=${() => {
              acts.narrow(narrowing);
            }}
          >
            <bdi>${name}</bdi>
          </button>
          <button
            type="button"
            class="quiet"
            aria-label=${words.forget(name)}
            @click=${() => {
              acts.forgetFilter(name);
            }}
          >
            ×
          </button>
        </li>`,
    )}
  </ul>`;
}
