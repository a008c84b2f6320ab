// What nothing can be below: the page without a question, and the least script that asks one.
import type { Contender } from './contender.ts';

/** Asks by hand: two buttons, one key in localStorage, and the tracker once it may. */
const script = (tracker: string): string => `(() => {
  const run = () => {
    const script = document.createElement('script');
    script.src = '${tracker}';
    document.head.append(script);
  };
  const choice = localStorage.getItem('floor');
  if (choice) return choice === 'yes' && run();
  const bar = document.createElement('section');
  bar.id = 'floor';
  bar.setAttribute('aria-label', 'Cookies');
  bar.style.cssText = 'position:fixed;inset:auto 0 0;padding:1rem;background:#fff;border-top:1px solid #777';
  const text = document.createElement('p');
  text.textContent = 'Acceptez-vous les cookies ? Mesure d’audience, publicité et contenus intégrés.';
  bar.append(text, ...[['yes', 'J’accepte'], ['no', 'Je refuse']].map(([value, label]) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.id = value;
    button.style.cssText = 'font:inherit;padding:.5rem 1rem;min-width:9rem';
    button.onclick = () => {
      localStorage.setItem('floor', value);
      bar.remove();
      if (value === 'yes') run();
    };
    return button;
  }));
  document.body.prepend(bar);
})();`;

export const floorFile = '/floor.js';
export const floorScript = script;

export const floors: readonly Contender[] = [
  { id: 'blank', name: '_(no question)_' },
  {
    id: 'floor',
    name: '_floor: plain JavaScript_',
    end: () => `<script src="${floorFile}"></script>`,
    accept: '#yes',
    refuse: '#no',
  },
];
