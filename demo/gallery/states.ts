import { html } from 'hono/html';
import type { Language } from '../languages.ts';
import type { Piece } from '../pages/frame.ts';

/** One state of one element, on a page of its own. */
export interface State {
  readonly name: string;
  /** What there is to see. */
  readonly about: string;
  readonly content: (language: Language) => Piece;
}

const tracker = html`<script
    type="text/plain"
    data-category="analytics"
    data-src="/trackers/page-view.js"
  ></script>
  <iframe data-category="marketing" data-src="/trackers/video" title="Video"></iframe>`;

/** Every state that the elements were designed in. */
export const states: readonly State[] = [
  {
    name: 'consent-question',
    about: 'Consent: the question on a first visit, in opt-in mode.',
    content: () => html`${tracker}<placet-consent policy="#policy"></placet-consent>`,
  },
  {
    name: 'consent-opt-out',
    about: 'Consent: opt-out mode, where everything is on until it is refused.',
    content: () =>
      html`${tracker}<placet-consent mode="opt-out" policy="#policy"></placet-consent>`,
  },
  {
    name: 'consent-named',
    about: 'Consent: a category of the site’s own, named by a JSON child.',
    content: () =>
      html`<iframe data-category="maps" data-src="/trackers/video" title="Map"></iframe>
        <placet-consent policy="#policy">
          <script type="application/json">
            { "categories": { "maps": { "title": "Maps", "purpose": "Shows where to find us." } } }
          </script>
        </placet-consent>`,
  },
  {
    name: 'broken-settings',
    about:
      'Wrong attributes and a broken JSON child: one console error each, and the safest behaviour.',
    content: () =>
      html`${tracker}<placet-consent mode="assume" policy="#policy">
          <script type="application/json">
            { "categories": oops }
          </script>
        </placet-consent>
        <placet-comment-form src="/" thread="/gallery" fields="name phone"></placet-comment-form>`,
  },
  {
    name: 'consent-nothing',
    about: 'Consent: nothing on the page needs it, so nothing is asked.',
    content: () =>
      html`<p>–</p>
        <placet-consent policy="#policy"></placet-consent>`,
  },
  {
    name: 'form',
    about: 'The comment form alone, with every field.',
    content: () => html`<placet-comment-form src="/" thread="/gallery"></placet-comment-form>`,
  },
  {
    name: 'form-required',
    about: 'The comment form where name and e-mail are required.',
    content: () =>
      html`<placet-comment-form
        src="/"
        thread="/gallery"
        required="name email"
      ></placet-comment-form>`,
  },
  {
    name: 'form-small',
    about: 'The comment form with a name and nothing else.',
    content: () =>
      html`<placet-comment-form src="/" thread="/gallery" fields="name"></placet-comment-form>`,
  },
  {
    name: 'thread-empty',
    about: 'A thread in which nobody has written yet.',
    content: () => html`<placet-comments src="/" thread="/gallery/empty"></placet-comments>`,
  },
  {
    name: 'thread-loading',
    about: 'A thread whose server is slow.',
    content: () => html`<placet-comments src="/gallery/slow" thread="/a"></placet-comments>`,
  },
  {
    name: 'thread-error',
    about: 'A thread whose server fails.',
    content: () => html`<placet-comments src="/gallery/broken" thread="/a"></placet-comments>`,
  },
  {
    name: 'thread-offline',
    about: 'A thread whose server cannot be reached.',
    content: () => html`<placet-comments src="http://127.0.0.1:9" thread="/a"></placet-comments>`,
  },
  {
    name: 'moderation-signed-out',
    about: 'The queue, for somebody who is not signed in.',
    content: () => html`<placet-moderation></placet-moderation>`,
  },
];
