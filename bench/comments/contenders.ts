import type { Commenter } from './contender.ts';
import { floors } from './floors.ts';

const placet: Commenter = {
  id: 'placet',
  name: '**Placet**',
  head: `<script src="/placet.js"></script>
<style>placet-comments:not(:defined) { display: block; min-block-size: 56rem }</style>`,
  thread: ({ placet: server, size }) =>
    `<placet-comments src="${server}" thread="/t/${size}"></placet-comments>`,
  field: 'placet-comments >>> placet-comment-form >>> textarea',
  comment: 'placet-comments >>> [part~=comment]',
  more: 'placet-comments >>> [part~=more]',
};

const waline: Commenter = {
  id: 'waline',
  name: 'Waline',
  package: '@waline/client',
  head: '<link rel="stylesheet" href="/peers/@waline/client/dist/waline.css">',
  // Without emoji: they would be fetched from another host.
  thread: ({ mock }) => `<div id="thread"></div>
<script type="module">import { init } from '/waline.js';
init({ el: '#thread', serverURL: '${mock}/waline', lang: 'fr', emoji: false, search: false });</script>`,
  field: '#thread .wl-editor',
  comment: '#thread .wl-card-item',
  more: '#thread .wl-operation .wl-btn',
};

const artalk: Commenter = {
  id: 'artalk',
  name: 'Artalk',
  package: 'artalk',
  head: '<link rel="stylesheet" href="/peers/artalk/dist/Artalk.css">',
  thread: ({ mock }) => `<div id="thread"></div><script src="/peers/artalk/dist/Artalk.js"></script>
<script src="/peers/artalk/dist/i18n/fr.js"></script>
<script>Artalk.init({ el: '#thread', server: '${mock}/artalk', site: 'bench', locale: 'fr', emoticons: false,
  gravatar: { mirror: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=#' } });</script>`,
  field: '#thread .atk-textarea',
  comment: '#thread .atk-comment',
  more: '#thread .atk-list-read-more',
};

const twikoo: Commenter = {
  id: 'twikoo',
  name: 'Twikoo',
  package: 'twikoo',
  thread: ({
    mock,
  }) => `<div id="thread"></div><script src="/peers/twikoo/dist/twikoo.min.js"></script>
<script>twikoo.init({ envId: '${mock}/twikoo', el: '#thread', lang: 'en' });</script>`,
  field: '.tk-submit textarea',
  comment: '.tk-comment',
  more: '.tk-expand',
};

export const commenters: readonly Commenter[] = [...floors, placet, waline, artalk, twikoo];
