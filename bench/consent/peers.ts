// Each peer as its own documentation says, in French, with three categories and one tracker that waits.
import type { Contender } from './contender.ts';

const purposes = [
  ['analytics', 'Mesure d’audience', 'Compte les visites et montre quelles pages sont lues.'],
  ['marketing', 'Publicité', 'Choisit des publicités d’après ce que vous regardez.'],
  ['media', 'Contenus intégrés', 'Montre des vidéos et des cartes d’autres entreprises.'],
] as const;
const question =
  'Avec votre accord, ce site utilise des cookies pour la mesure, la publicité et les contenus intégrés.';

/** A value as JavaScript in the page. */
const js = (value: unknown): string => JSON.stringify(value);
const inline = (code: string): string => `<script>${code}</script>`;
const load = (tracker: string): string =>
  `var s = document.createElement('script'); s.src = ${js(tracker)}; document.head.appendChild(s);`;

const vanilla: Contender = {
  id: 'vanilla-cookieconsent',
  name: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  head: '<link rel="stylesheet" href="/peers/vanilla-cookieconsent/dist/cookieconsent.css">',
  gated: (script) =>
    `<script type="text/plain" data-category="analytics" src="${script}"></script>`,
  end: ({ tracker, stored }) => `
<script type="text/plain" data-category="analytics" src="${tracker}"></script>
<script src="/peers/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script>
${inline(
  `CookieConsent.run(${js({
    // By default it hides from every automated browser.
    hideFromBots: false,
    categories: {
      necessary: { enabled: true, readOnly: true },
      ...Object.fromEntries(purposes.map(([id]) => [id, {}])),
      ...(stored && { analytics: { autoClear: { cookies: [{ name: stored }] } } }),
    },
    language: {
      default: 'fr',
      translations: {
        fr: {
          consentModal: {
            title: 'Acceptez-vous les cookies ?',
            description: question,
            acceptAllBtn: 'J’accepte',
            acceptNecessaryBtn: 'Je refuse',
            showPreferencesBtn: 'Je choisis',
          },
          preferencesModal: {
            title: 'Vos choix',
            acceptAllBtn: 'Tout accepter',
            acceptNecessaryBtn: 'Tout refuser',
            savePreferencesBtn: 'Enregistrer mes choix',
            closeIconLabel: 'Fermer',
            sections: purposes.map(([linkedCategory, title, description]) => ({
              linkedCategory,
              title,
              description,
            })),
          },
        },
      },
    },
  })})`,
)}`,
  footer:
    '<button id="cookies" type="button" data-cc="show-preferencesModal">Gérer les cookies</button>',
  accept: '#cc-main .cm [data-role=all]',
  refuse: '#cc-main .cm [data-role=necessary]',
  choose: '#cc-main .cm [data-role=show]',
  boxes: '#cc-main .pm .section__toggle:not(:disabled)',
  save: '#cc-main .pm [data-role=save]',
  reopen: '#cookies',
  refuseAgain: '#cc-main .pm [data-role=necessary]',
};

const klaro: Contender = {
  id: 'klaro',
  name: 'Klaro!',
  package: 'klaro',
  gated: (script) =>
    `<script type="text/plain" data-type="application/javascript" data-name="analytics" data-src="${script}"></script>`,
  end: ({ tracker, stored }) => `
<script type="text/plain" data-type="application/javascript" data-name="analytics" data-src="${tracker}"></script>
${inline(
  `var klaroConfig = ${js({
    version: 1,
    lang: 'fr',
    acceptAll: true,
    translations: {
      fr: {
        privacyPolicyUrl: '/policy',
        purposes: Object.fromEntries(purposes.map(([id, title]) => [id, title])),
      },
    },
    services: purposes.map(([name, title, description]) => ({
      name,
      title,
      description,
      purposes: [name],
      ...(stored && name === 'analytics' && { cookies: [stored] }),
    })),
  })}`,
)}
<script src="/peers/klaro/dist/klaro.js"></script>`,
  footer:
    '<button id="cookies" type="button" onclick="klaro.show(undefined, true)">Gérer les cookies</button>',
  accept: '.cookie-notice .cm-btn-success',
  refuse: '.cookie-notice .cn-decline',
  choose: '.cookie-notice .cn-learn-more',
  boxes: '.cookie-modal .cm-purposes .cm-list-input:not(:disabled)',
  save: '.cookie-modal .cm-btn-accept:not(.cm-btn-accept-all)',
  reopen: '#cookies',
};

const orejime: Contender = {
  id: 'orejime',
  name: 'Orejime',
  package: 'orejime',
  head: '<link rel="stylesheet" href="/peers/orejime/dist/orejime-standard.css">',
  gated: (script) =>
    `<template data-purpose="analytics"><script src="${script}"></script></template>`,
  end: ({ tracker, stored }) => `
<template data-purpose="analytics"><script src="${tracker}"></script></template>
${inline(
  `window.orejimeConfig = ${js({
    privacyPolicyUrl: '/policy',
    purposes: purposes.map(([id, title, description]) => ({
      id,
      title,
      description,
      cookies: stored && id === 'analytics' ? [stored] : [],
    })),
  })}`,
)}
<script src="/peers/orejime/dist/orejime-standard-fr.js"></script>`,
  footer:
    '<button id="cookies" type="button" onclick="orejime.prompt()">Gérer les cookies</button>',
  accept: '.orejime-Banner-saveButton',
  refuse: '.orejime-Banner-declineButton',
  choose: '.orejime-Banner-learnMoreButton',
  boxes: '.orejime-Modal .orejime-Purpose-input:not(:disabled)',
  save: '.orejime-Modal-saveButton',
  reopen: '#cookies',
  refuseAgain: '.orejime-Modal [class*=disableAll]',
};

const tarteaucitron: Contender = {
  id: 'tarteaucitron',
  name: 'tarteaucitron.js',
  package: 'tarteaucitronjs',
  head: '<script src="/peers/tarteaucitronjs/tarteaucitron.min.js"></script>',
  end: ({ tracker, stored }) =>
    inline(`var tarteaucitronForceLanguage = 'fr';
tarteaucitron.init({ privacyUrl: '/policy', orientation: 'bottom', bodyPosition: 'top', removeCredit: true });
${purposes
  .map(
    (
      [id, name],
      index,
    ) => `tarteaucitron.services.my${id} = { key: 'my${id}', type: '${['analytic', 'ads', 'video'][index]}',
  name: ${js(name)}, needConsent: true, cookies: ${js(stored && id === 'analytics' ? [stored] : [])}, js: function () { ${id === 'analytics' ? load(tracker) : ''} } };
(tarteaucitron.job = tarteaucitron.job || []).push('my${id}');`,
  )
  .join('\n')}`),
  footer: '<a id="cookies" href="#tarteaucitron">Gérer les cookies</a>',
  accept: '#tarteaucitronPersonalize2',
  refuse: '#tarteaucitronAllDenied2',
  choose: '#tarteaucitronCloseAlert',
  boxes: '#tarteaucitronServices .tarteaucitronLine .tarteaucitronAllow[id^=my]',
  save: '#tarteaucitronClosePanel',
  reopen: '#cookies',
  refuseAgain: '#tarteaucitronAllDenied',
};

const osano: Contender = {
  id: 'osano',
  name: 'Cookie Consent (Osano)',
  package: 'cookieconsent',
  head: '<link rel="stylesheet" href="/peers/cookieconsent/build/cookieconsent.min.css">',
  end: ({ tracker }) => `<script src="/peers/cookieconsent/build/cookieconsent.min.js"></script>
${inline(`var isLoaded = false;
function useConsent() { if (isLoaded || !this.hasConsented()) return; isLoaded = true; ${load(tracker)} }
cookieconsent.initialise({ type: 'opt-in',
  palette: { popup: { background: '#ffffff', text: '#111111' }, button: { background: '#111111', text: '#ffffff' } }, content: ${js(
    {
      message: question,
      allow: 'J’accepte',
      deny: 'Je refuse',
      link: 'Lire la suite',
      href: '/policy',
      policy: 'Gérer les cookies',
    },
  )}, onInitialise: useConsent, onStatusChange: useConsent });`)}`,
  accept: '.cc-window .cc-allow',
  refuse: '.cc-window .cc-deny',
  reopen: '.cc-revoke',
  refuseAgain: '.cc-window .cc-deny',
};

const euBanner: Contender = {
  id: 'cookies-eu-banner',
  name: 'Cookies EU banner',
  package: 'cookies-eu-banner',
  end: ({
    tracker,
  }) => `<template id="cookies-eu-banner-template"><div id="cookies-eu-banner">${question}
<button id="cookies-eu-reject">Je refuse</button> <button id="cookies-eu-accept">J’accepte</button></div></template>
<script src="/peers/cookies-eu-banner/dist/cookies-eu-banner.global.js"></script>
${inline(`CookiesEuBanner.createCookiesBanner({ onAccept: function () { ${load(tracker)} } })`)}`,
  accept: '#cookies-eu-accept',
  refuse: '#cookies-eu-reject',
};

const c15t: Contender = {
  id: 'c15t',
  name: 'c15t (with React)',
  package: '@c15t/react',
  head: '<link rel="stylesheet" href="/c15t.css">',
  end: ({ tracker }) =>
    `<div id="c15t"></div>${inline(`window.tracker = ${js(tracker)}`)}<script src="/c15t.js"></script>`,
  footer: '<button id="cookies" type="button">Gérer les cookies</button>',
  accept: '[data-testid=consent-banner-accept-button]',
  refuse: '[data-testid=consent-banner-reject-button]',
  choose: '[data-testid=consent-banner-customize-button]',
  boxes: '[data-testid^=consent-widget] [role=switch]:not(:disabled)',
  save: '[data-testid=consent-widget-footer-save-button]',
  reopen: '#cookies',
  refuseAgain: '[data-testid=consent-widget-reject-button]',
};

export const peers: readonly Contender[] = [
  vanilla,
  klaro,
  orejime,
  tarteaucitron,
  osano,
  euBanner,
  c15t,
];
