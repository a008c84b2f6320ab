// A form and a list, made by hand and with Lit: all comments at once, nothing else.
import { rolldown } from 'rolldown';
import { addFile } from '../lib/site.ts';
import type { Commenter } from './contender.ts';

const plain = `const root = document.querySelector('#thread');
const make = (name, text, parent) => { const e = document.createElement(name); e.textContent = text; parent.append(e); return e; };
const form = make('form', '', root);
for (const [name, label] of [['input', 'Nom'], ['textarea', 'Commentaire']]) { const l = make('label', label, form); make(name, '', l); }
make('button', 'Envoyer', form);
const list = make('ol', '', root);
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' });
const comments = await (await fetch('/mock/floor?thread=' + encodeURIComponent(location.pathname))).json();
for (const { name, text, at } of comments) {
  const article = make('article', '', make('li', '', list));
  const head = make('header', '', article);
  make('strong', name, head);
  make('time', date.format(at), head);
  make('p', text, article);
  make('button', 'Répondre', article).type = 'button';
}`;

const withLit = `import { html, render } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' });
const draw = (comments) => render(html\`
  <form><label>Nom<input></label><label>Commentaire<textarea></textarea></label><button>Envoyer</button></form>
  <ol>\${repeat(comments, ({ index }) => index, ({ name, text, at }) => html\`<li><article>
    <header><strong>\${name}</strong><time>\${date.format(at)}</time></header><p>\${text}</p>
    <button type="button">Répondre</button></article></li>\`)}</ol>\`, document.querySelector('#thread'));
draw([]);
draw(await (await fetch('/mock/floor?thread=' + encodeURIComponent(location.pathname))).json());`;

/** Bundles the floors. */
export async function bundleFloors(): Promise<void> {
  for (const [path, code] of [
    ['/floor-dom.js', plain],
    ['/floor-fifty.js', plain.replace('location.pathname', "'/fifty/t/50'")],
    ['/floor-lit.js', withLit],
  ] as const) {
    const build = await rolldown({
      input: 'floor',
      platform: 'browser',
      plugins: [
        {
          name: 'floor',
          resolveId: (id) => (id === 'floor' ? `${import.meta.dirname}/floor.js` : null),
          load: (id) => (id.endsWith('/floor.js') ? code : null),
        },
      ],
    });
    const { output } = await build.generate({ format: 'es', minify: true });
    await build.close();
    addFile(path, output[0].code);
  }
}

const floor = (id: string, name: string, file: string): Commenter => ({
  id,
  name,
  thread: () => `<div id="thread"></div><script type="module" src="${file}"></script>`,
  field: '#thread textarea',
  comment: '#thread article',
});

export const floors: readonly Commenter[] = [
  // What the design compares Placet's first comment with: as many as Placet shows by itself, whatever the size.
  floor('fifty', '_floor: plain DOM, 50 comments_', '/floor-fifty.js'),
  floor('dom', '_floor: plain DOM, all at once_', '/floor-dom.js'),
  floor('lit', '_floor: Lit, all at once_', '/floor-lit.js'),
];
