import { questionFor } from '../core/migrate/imported.js';

/** What a site told tarteaucitron about its services: `tarteaucitron.user.gtagUa = '…'`. */
type User = Record<string, string | undefined>;

/** The part of `window.tarteaucitron` that pages call. */
interface Tarteaucitron {
  user?: User;
  job?: readonly string[];
  [name: string]: unknown;
}

type Page = typeof globalThis & {
  tarteaucitron?: Tarteaucitron;
  dataLayer?: unknown[];
  _paq?: unknown[];
  gtag?: (...args: unknown[]) => void;
};

/** The questions of the services that are built in. */
export const tarteaucitronNames: Readonly<Record<string, string>> = {
  gtag: 'analytics/gtag',
  googletagmanager: 'analytics/googletagmanager',
  matomo: 'analytics/matomo',
  youtube: 'media/youtube',
  vimeo: 'media/vimeo',
  dailymotion: 'media/dailymotion',
};

/** The script of a service, once what it needs is on the page; nothing of it is loaded here. */
const scripts: Readonly<Record<string, (user: User, page: Page) => string | undefined>> = {
  gtag(user, page) {
    const layer = (page.dataLayer ??= []);
    page.gtag ??= function gtag() {
      // Google's own tag reads an `arguments` object, and ignores arrays.
      // oxlint-disable-next-line prefer-rest-params
      layer.push(arguments);
    };
    page.gtag('js', new Date());
    page.gtag('config', user['gtagUa']);
    return user['gtagUa'] && `https://www.googletagmanager.com/gtag/js?id=${user['gtagUa']}`;
  },
  googletagmanager(user, page) {
    (page.dataLayer ??= []).push({ 'gtm.start': Date.now(), event: 'gtm.js' });
    const id = user['googletagmanagerId'];
    return id && `https://www.googletagmanager.com/gtm.js?id=${id}`;
  },
  matomo(user, page) {
    const host = user['matomoHost'];
    // oxlint-disable-next-line no-underscore-dangle -- Matomo's own name
    (page._paq ??= []).push(
      ['trackPageView'],
      ['enableLinkTracking'],
      ['setTrackerUrl', `${host}matomo.php`],
      ['setSiteId', user['matomoId']],
    );
    return host && `${host}matomo.js`;
  },
};

/** The frame of a player, by the class of the element that stands for it. */
const players: Readonly<Record<string, (id: string) => string>> = {
  youtube: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  vimeo: (id) => `https://player.vimeo.com/video/${id}`,
  dailymotion: (id) => `https://www.dailymotion.com/embed/video/${id}`,
};

/**
 * Stands in for `window.tarteaucitron`: what is pushed to its `job` becomes gated markup, and its players become
 * `<placet-embed>`. A service that is not built in is told to the console, and does not run.
 *
 * @param openPreferences What `tarteaucitron.userInterface.openPanel()` does.
 */
export function standInForTarteaucitron(
  names: Readonly<Record<string, string>>,
  openPreferences: () => void,
): void {
  const page = globalThis as Page;
  const waiting = page.tarteaucitron?.job ?? [];
  const user = page.tarteaucitron?.user ?? {};
  const push = (...services: readonly string[]): number => {
    for (const service of services) add(service, user, names, page);
    return services.length;
  };
  page.tarteaucitron = {
    ...page.tarteaucitron,
    user,
    job: { push } as unknown as readonly string[],
    init: () => {},
    userInterface: { openPanel: openPreferences },
  };
  push(...waiting);
  const look = (): void => {
    for (const [service, address] of Object.entries(players))
      replacePlayers(service, address, names);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

function add(
  service: string,
  user: User,
  names: Readonly<Record<string, string>>,
  page: Page,
): void {
  // The players are found by their elements.
  if (Object.hasOwn(players, service)) return;
  const src = Object.hasOwn(scripts, service) ? scripts[service]?.(user, page) : undefined;
  if (!src) {
    console.error(
      `[placet] tarteaucitron service "${service}": expected one of ${Object.keys(tarteaucitronNames).join(', ')}, with its settings in tarteaucitron.user; gate its script yourself, with data-category and data-service.`,
    );
    return;
  }
  const script = document.createElement('script');
  script.type = 'text/plain';
  const [category, name] = questionFor(service, names).split('/');
  script.dataset['category'] = category;
  if (name) script.dataset['service'] = name;
  script.dataset['src'] = src;
  script.async = true;
  document.head.append(script);
}

function replacePlayers(
  service: string,
  address: (id: string) => string,
  names: Readonly<Record<string, string>>,
): void {
  for (const player of document.querySelectorAll<HTMLElement>(`.${service}_player[videoID]`)) {
    const [category = '', name] = questionFor(service, names).split('/');
    const embed = document.createElement('placet-embed');
    embed.setAttribute('category', category);
    if (name) embed.setAttribute('service', name);
    const template = document.createElement('template');
    const frame = document.createElement('iframe');
    frame.src = address(encodeURIComponent(player.getAttribute('videoID') ?? ''));
    frame.title = player.title || name || service;
    frame.allowFullscreen = true;
    for (const side of ['width', 'height']) {
      const length = player.getAttribute(side);
      if (length) frame.setAttribute(side, length);
    }
    template.content.append(frame);
    embed.append(template);
    player.replaceWith(embed);
  }
}
