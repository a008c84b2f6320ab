/** Another consent tool, as a page had it before: its markup, and the choice that it kept. */
export interface PeerPage {
  readonly name: string;
  readonly about: string;
  /** The tool's own markup, which works as it stands. */
  readonly markup: string;
  /** The tool's cookie: analytics granted, advertising refused, ten days ago. */
  readonly cookies: (at: Date) => Readonly<Record<string, string>>;
}

const counter = (attributes: string): string =>
  `<script type="text/plain" ${attributes} src="/trackers/page-view.js"></script>`;
const video = (attributes: string): string => `<iframe ${attributes} title="Video"></iframe>`;

/** One page for each tool that sites move in from. */
export const peerPages: readonly PeerPage[] = [
  {
    name: 'vanilla-cookieconsent',
    about: 'vanilla-cookieconsent 3',
    markup: `${counter('data-category="analytics"')}
${video('data-category="marketing" data-src="/trackers/video"')}
<button data-cc="show-preferencesModal">Cookies</button>`,
    cookies: (at) => ({
      cc_cookie: JSON.stringify({
        categories: ['necessary', 'analytics'],
        revision: 0,
        services: { necessary: [], analytics: [], marketing: [] },
        consentTimestamp: at.toISOString(),
        lastConsentTimestamp: at.toISOString(),
      }),
    }),
  },
  {
    name: 'vanilla-cookieconsent-2',
    about: 'vanilla-cookieconsent 2, which does not say what was refused: that is asked again',
    markup: `${counter('data-cookiecategory="analytics"')}
${video('data-cookiecategory="marketing" data-src="/trackers/video"')}
<button data-cc="c-settings">Cookies</button>`,
    cookies: (at) => ({
      cc_cookie: JSON.stringify({
        categories: ['necessary', 'analytics'],
        consent_date: at.toISOString(),
        last_consent_update: at.toISOString(),
      }),
    }),
  },
  {
    name: 'klaro',
    about: 'Klaro',
    markup: `${counter('data-name="analytics"')}
${video('data-name="marketing" data-src="/trackers/video"')}`,
    cookies: () => ({ klaro: '{"analytics":true,"marketing":false}' }),
  },
  {
    name: 'orejime',
    about: 'Orejime',
    markup: `<template data-purpose="analytics"><script src="/trackers/page-view.js"></script></template>
<template data-purpose="marketing">${video('src="/trackers/video"')}</template>`,
    cookies: () => ({ 'eu-consent': '{"analytics":true,"marketing":false}' }),
  },
  {
    name: 'tarteaucitron',
    about: 'tarteaucitron, whose grants have no date and may be a year old: they are asked again',
    markup: `<div class="youtube_player" videoID="x" width="560" height="315" title="Video"></div>
<a href="#tarteaucitron">Cookies</a>`,
    cookies: () => ({ tarteaucitron: '!youtube=false' }),
  },
  {
    name: 'cookiebot',
    about: 'Cookiebot',
    markup: `${counter('data-cookieconsent="statistics"')}
${video('data-cookieconsent="marketing" data-cookieblock-src="/trackers/video"')}`,
    cookies: (at) => ({
      CookieConsent: `{stamp:'x',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,utc:${at.getTime()},region:'fr'}`,
    }),
  },
  {
    name: 'complianz',
    about: 'Complianz, whose grants have no date and may be a year old: they are asked again',
    markup: `${counter('data-category="statistics"')}
${video('data-category="marketing" data-src-cmplz="/trackers/video" src="about:blank"')}
<button class="cmplz-manage-consent">Cookies</button>`,
    cookies: () => ({
      'cmplz_banner-status': 'dismissed',
      cmplz_statistics: 'deny',
      cmplz_marketing: 'deny',
    }),
  },
  {
    name: 'osano',
    about: 'Osano’s Cookie Consent, which holds nothing back by markup: the site marks it itself',
    markup: `${counter('data-category="analytics"')}
${video('data-category="marketing" data-src="/trackers/video"')}`,
    cookies: () => ({
      cookieconsent_status_ANALYTICS: 'DENY',
      cookieconsent_status_MARKETING: 'DENY',
    }),
  },
];
