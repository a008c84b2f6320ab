import type { SiteConfig } from '@placet/consent/core';
import { html, raw } from 'hono/html';
import type { Language } from './languages.ts';
import type { Piece } from './pages/frame.ts';

interface Words {
  readonly paper: string;
  readonly host: string;
  readonly counter: string;
  readonly counts: string;
  readonly months: string;
  readonly nobody: string;
  readonly nowhere: string;
  readonly retention: string;
  readonly authority: string;
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    paper: 'Le Courrier du Canal, courrier@canal.example',
    host: 'Canal Vidéo',
    counter: 'Compteur du journal',
    counts: 'Reconnaît un lecteur déjà compté.',
    months: '13 mois',
    nobody: 'Personne d’autre que le journal et l’hébergeur de la vidéo.',
    nowhere: 'Aucun.',
    retention: 'Treize mois.',
    authority: 'la CNIL, cnil.fr',
  },
  en: {
    paper: 'The Canal Courier, courrier@canal.example',
    host: 'Canal Video',
    counter: 'The paper’s counter',
    counts: 'Recognises a reader who was counted already.',
    months: '13 months',
    nobody: 'Nobody but the paper and the host of the video.',
    nowhere: 'None.',
    retention: 'Thirteen months.',
    authority: 'the CNIL, cnil.fr',
  },
  ar: {
    paper: 'بريد القناة، courrier@canal.example',
    host: 'قناة الفيديو',
    counter: 'عدّاد الصحيفة',
    counts: 'يتعرّف على قارئ سبق عدّه.',
    months: '13 شهرًا',
    nobody: 'لا أحد سوى الصحيفة ومستضيف الفيديو.',
    nowhere: 'لا يوجد.',
    retention: 'ثلاثة عشر شهرًا.',
    authority: 'هيئة CNIL، ‏cnil.fr',
  },
};

/** What the newspaper says about its services and itself, as the JSON child of its `<placet-consent>`. */
export function consentSettings(language: Language): Piece {
  const text = words[language];
  const config: SiteConfig = {
    services: {
      'analytics/counter': {
        name: text.counter,
        provider: text.paper,
        cookies: [
          { name: 'demo_visitor', purpose: text.counts, duration: text.months, thirdParty: false },
        ],
      },
      'media/canal-video': {
        name: text.host,
        provider: text.host,
        policy: '/confidentialite',
        cookies: [],
      },
    },
    legal: {
      controller: text.paper,
      recipients: text.nobody,
      transfers: text.nowhere,
      retention: text.retention,
      authority: text.authority,
    },
  };
  return html`<script type="application/json">
    ${raw(JSON.stringify(config).replaceAll('<', String.raw`\u003c`))}
  </script>`;
}
