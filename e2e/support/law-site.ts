// A site that gates one thing of each kind, and the third party it would tell: two hosts on one loopback server.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { find } from '../../scripts/lib/browsers.ts';

/** Makes Chromium find every `.test` host on this machine. */
export const hostsOnThisMachine: { executablePath?: string; args: string[] } = {
  ...(find('chromium')?.path && { executablePath: find('chromium')?.path ?? '' }),
  args: ['--host-resolver-rules=MAP *.test 127.0.0.1'],
};

/** What a page of the site is made of. */
export interface LawPage {
  readonly lang?: string;
  /** Attributes of `<placet-consent>`, as markup. */
  readonly attributes?: string;
  /** Stands inside `<placet-consent>`. */
  readonly config?: string;
  /** Stands before the gate in `<head>`. */
  readonly head?: string;
  /** Stands right after the gate in `<head>`. */
  readonly after?: string;
  /** Stands at the end of `<body>`. */
  readonly body?: string;
  /** The page's Content-Security-Policy; its scripts then carry the nonce `n0nce`. */
  readonly csp?: string;
}

/** The running site. */
export interface LawSite {
  /** The address of a page, on `www.site.test` unless another host of the site is given. */
  url(page?: LawPage, host?: string): string;
  /** The paths that the third party was asked for, in order. */
  readonly hits: string[];
  stop(): Promise<void>;
}

const tracker = `
document.cookie = '_track=1; path=/; domain=site.test; max-age=99999';
document.cookie = '_here=1; path=/';
try {
  localStorage.setItem('_track', '1');
  sessionStorage.setItem('_track', '1');
} catch {}
`;

/** Starts the site; its pages load the gate from `scripts`, the address of a Placet server. */
export async function startLawSite(scripts: string): Promise<LawSite> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.test');
    const isThirdParty = request.headers.host?.startsWith('tracker.test');
    if (isThirdParty) hits.push(pathname);
    const isScript = isThirdParty && pathname.endsWith('.js');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    if (isScript) response.end(tracker);
    else if (isThirdParty) response.end('<!doctype html><title>third party</title>');
    else {
      const page = JSON.parse(searchParams.get('page') ?? '{}') as LawPage;
      if (page.csp) response.setHeader('content-security-policy', page.csp);
      response.end(pageOf(page));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const third = `http://tracker.test:${port}`;

  function pageOf(page: LawPage): string {
    const { lang = 'fr', attributes = '', config = '', head = '', after = '', body = '' } = page;
    const nonce = page.csp ? ' nonce="n0nce"' : '';
    return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Le site</title>
${head}
<script${nonce} src="${scripts}/placet.js"></script>${after}</head>
<body>
<placet-consent id="consent" policy="/policy" ${attributes}>${config}</placet-consent>
<main><h1>Le site</h1><p><a href="#bas">Aller en bas</a></p><svg width="1" height="1440"></svg>
<p id="bas" tabindex="-1">Le bas</p></main>
<script${nonce} type="text/plain" data-category="analytics" data-service="stats" data-src="${third}/analytics.js"></script>
<iframe data-category="marketing" data-src="${third}/frame" title="Publicité"></iframe>
<img data-category="marketing" data-src="${third}/pixel" alt="">
<template data-category="media"><p><img src="${third}/thumbnail" alt=""></p></template>
<footer><a href="/imprint">Mentions légales</a> <a href="/policy" command="--placet-preferences" commandfor="consent">Gérer les cookies</a></footer>
${body}</body></html>`;
  }

  return {
    hits,
    url: (page = {}, host = 'www.site.test') =>
      `http://${host}:${port}/?page=${encodeURIComponent(JSON.stringify(page))}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
