import { html } from 'hono/html';
import { consentSettings } from '../consent-settings.ts';
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

const landscape = html`<svg slot="thumbnail" viewBox="0 0 16 9" aria-hidden="true">
  <rect width="16" height="9" fill="#9bb8c9" />
  <path d="M0 6 5 3l4 3 3-2 4 3v2H0z" fill="#4f6b5c" />
  <path d="M0 7q8-1 16 0v2H0z" fill="#3b5a7a" />
</svg>`;

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
    name: 'consent-card',
    about: 'Consent: the question as a card.',
    content: () => html`${tracker}<placet-consent layout="card" policy="#policy"></placet-consent>`,
  },
  {
    name: 'consent-dialog',
    about: 'Consent: the question as a dialog, which blocks the page until it is answered.',
    content: () =>
      html`${tracker}<placet-consent layout="dialog" policy="#policy"></placet-consent>`,
  },
  {
    name: 'consent-preferences',
    about: 'Consent: the preferences inside a page, with services, and the button that opens them.',
    content: (language) =>
      html`<template data-category="analytics" data-service="counter"></template>
        <template data-category="media" data-service="canal-video"></template>
        <template data-category="media" data-service="youtube"></template>
        <placet-consent-preferences>${consentSettings(language)}</placet-consent-preferences>
        <placet-consent-button floating="end"></placet-consent-button>`,
  },
  {
    name: 'consent-debug',
    about: 'Consent: what a developer sees of it, live.',
    content: (language) =>
      html`${tracker}<placet-consent>${consentSettings(language)}</placet-consent>
        <placet-consent-debug></placet-consent-debug>`,
  },
  {
    name: 'consent-nothing',
    about: 'Consent: nothing on the page needs it, so nothing is asked.',
    content: () =>
      html`<p>–</p>
        <placet-consent policy="#policy"></placet-consent>`,
  },
  {
    name: 'embed',
    about:
      'Embed: content of another company, with its name, why it is not there, and two buttons.',
    content: () =>
      html`<placet-embed service="youtube">
        <a slot="link" href="#elsewhere">youtube.com</a>
        <template
          ><iframe src="/trackers/video" width="640" height="360" title="Video"></iframe
        ></template>
      </placet-embed>`,
  },
  {
    name: 'embed-picture',
    about: 'Embed: the same over a picture of the site’s own.',
    content: () =>
      html`<placet-embed service="openstreetmap" category="functionality" label="Valmont">
        ${landscape}
        <template
          ><iframe src="/trackers/video" width="640" height="360" title="Map"></iframe
        ></template>
      </placet-embed>`,
  },
  {
    name: 'embed-post',
    about: 'Embed: any HTML, here a post, in a room as high as its words.',
    content: () =>
      html`<placet-embed class="free" service="canal-social" name="Canal Social" policy="#policy">
        <template
          ><blockquote>
            <p>Les lampes vertes, à une heure du matin.</p>
          </blockquote></template
        >
      </placet-embed>`,
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
    name: 'thread-local',
    about: 'A thread without a server, which lives in this browser alone.',
    content: () => html`<placet-comments thread="/gallery/local"></placet-comments>`,
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
