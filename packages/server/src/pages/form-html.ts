import { limits } from '@placet/protocol';
import { markup, type Html } from './render.js';
import type { PageStrings } from './strings/strings.js';

/** What somebody typed into the form, so that nothing of it is lost when it cannot be taken. */
export interface Typed {
  readonly text: string;
  readonly name: string;
  readonly website: string;
  readonly parent: string;
}

/** A form that was not sent yet. */
export const untyped: Typed = { text: '', name: '', website: '', parent: '' };

/** What a form is made for. */
export interface FormView {
  readonly strings: PageStrings;
  readonly action: string;
  readonly typed: Typed;
  /** Who is answered, and the way out of that. */
  readonly answering: { readonly name: string; readonly cancel: string } | undefined;
  readonly nameRequired: boolean;
  /** What was wrong. */
  readonly problems: readonly string[];
}

/** A form that needs no JavaScript. It has no field for an address, since nothing could seal it. */
export function formHtml(view: FormView): Html {
  const { strings, typed, answering } = view;
  const { fields } = strings;
  const required = markup` <small>(${strings.required})</small>`;
  return markup`<form id="form" method="post" action="${view.action}" accept-charset="utf-8">
    <h2>${strings.leaveComment}</h2>
    ${
      view.problems.length === 0
        ? undefined
        : markup`<div role="alert">${view.problems.map((problem) => markup`<p>${problem}</p>`)}</div>`
    }
    ${
      answering &&
      markup`<p>
        ${strings.inReplyTo} <bdi>${answering.name}</bdi>
        <a href="${answering.cancel}">${strings.cancel}</a>
      </p>`
    }
    <p>
      <label for="text">${fields.text}${required}</label>
      <textarea id="text" name="text" rows="6" maxlength="${limits.text}" required dir="auto">
${typed.text}</textarea>
    </p>
    <p>
      <label for="name">${fields.name}${view.nameRequired ? required : undefined}</label>
      <input
        id="name"
        name="name"
        value="${typed.name}"
        maxlength="${limits.name}"
        autocomplete="name"
        dir="auto"
        ${view.nameRequired ? markup`required` : undefined}
      />
    </p>
    <p>
      <label for="website">${fields.website}</label>
      <input
        id="website"
        name="website"
        type="url"
        value="${typed.website}"
        maxlength="${limits.website}"
        autocomplete="url"
        dir="ltr"
      />
    </p>
    <p class="away" aria-hidden="true">
      <label for="trap">${fields.trap}</label>
      <input id="trap" name="trap" tabindex="-1" autocomplete="off" />
    </p>
    <input type="hidden" name="parent" value="${typed.parent}" />
    <p><small>${strings.noEmail}</small></p>
    <p><button>${strings.post}</button></p>
  </form>`;
}
