import type { Contender } from './contender.ts';

const element = 'placet-consent';
const preferences = `${element} >>> placet-consent-preferences >>> dialog`;

/** What the tracker stores, in the page's JSON. */
function declared(name: string): string {
  const cookies = [{ name }, { name, type: 'localStorage' }];
  const json = JSON.stringify({ services: { 'analytics/tracker': { cookies } } });
  return `<script type="application/json">${json}</script>`;
}

/** Placet as its README says; the page's own markup is its configuration. */
export const placet: Contender = {
  id: 'placet',
  name: '**Placet**',
  head: '<script src="/placet.js"></script>',
  top: ({ stored }) =>
    `<placet-consent id="consent" policy="/policy">${stored ? declared(stored) : ''}</placet-consent>`,
  gated: (script) =>
    `<script type="text/plain" data-category="analytics" data-src="${script}"></script>`,
  end: ({ tracker }) => `
<script type="text/plain" data-category="analytics" data-src="${tracker}"></script>
<template data-category="marketing"></template>
<template data-category="media"></template>`,
  footer:
    '<a id="cookies" href="/policy" command="--placet-preferences" commandfor="consent">Gérer les cookies</a>',
  accept: `${element} >>> [part=actions] button:nth-of-type(1)`,
  refuse: `${element} >>> [part=actions] button:nth-of-type(2)`,
  choose: `${element} >>> [part=actions] button:nth-of-type(3)`,
  boxes: `${preferences} input:not(:disabled)`,
  save: `${preferences} .actions button:nth-of-type(1)`,
  reopen: '#cookies',
  refuseAgain: `${preferences} .actions button:nth-of-type(2)`,
};
