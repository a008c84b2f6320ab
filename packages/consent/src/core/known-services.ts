/** What is known of a service that many sites embed. */
export interface KnownService {
  /** Where it says what it does with visits. */
  readonly policy: string;
  /** Its hosts, each with all that is under it. */
  readonly hosts: readonly string[];
}

const google = 'https://policies.google.com/privacy';
const meta = 'https://www.facebook.com/privacy/policy/';

/** The services that can be named by one word, beside their names in `serviceNames`; read in November 2026. Any other is named by the site. */
const known: Readonly<Record<string, KnownService>> = {
  bluesky: {
    policy: 'https://bsky.social/about/support/privacy-policy',
    hosts: ['bsky.app'],
  },
  dailymotion: {
    policy: 'https://legal.dailymotion.com/en/privacy-policy/',
    hosts: ['dailymotion.com', 'dmcdn.net'],
  },
  facebook: {
    policy: meta,
    hosts: ['facebook.com', 'facebook.net', 'fbcdn.net'],
  },
  'google-maps': {
    policy: google,
    hosts: ['maps.google.com', 'www.google.com', 'maps.googleapis.com'],
  },
  instagram: { policy: meta, hosts: ['instagram.com', 'cdninstagram.com'] },
  openstreetmap: {
    policy: 'https://osmfoundation.org/wiki/Privacy_Policy',
    hosts: ['openstreetmap.org'],
  },
  soundcloud: {
    policy: 'https://soundcloud.com/pages/privacy',
    hosts: ['soundcloud.com', 'sndcdn.com'],
  },
  spotify: {
    policy: 'https://www.spotify.com/legal/privacy-policy/',
    hosts: ['spotify.com', 'scdn.co'],
  },
  tiktok: {
    policy: 'https://www.tiktok.com/legal/privacy-policy',
    hosts: ['tiktok.com', 'tiktokcdn.com'],
  },
  vimeo: {
    policy: 'https://vimeo.com/privacy',
    hosts: ['vimeo.com', 'vimeocdn.com'],
  },
  x: {
    policy: 'https://x.com/privacy',
    hosts: ['x.com', 'twitter.com', 'twimg.com'],
  },
  youtube: {
    policy: google,
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be', 'ytimg.com'],
  },
};

/** What is known of a service by its name in the markup; `undefined` for any other. */
export function knownService(service: string): KnownService | undefined {
  // Own properties only: a service may be called "constructor".
  return Object.hasOwn(known, service) ? known[service] : undefined;
}

/** Tells whether a host belongs to a service: the whole of it or its end, never a part of a label. */
export function isHostOf({ hosts }: KnownService, host: string): boolean {
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** The word for the service that a host belongs to, or else the host itself. */
export function serviceAt(host: string): string {
  return Object.entries(known).find(([, service]) => isHostOf(service, host))?.[0] ?? host;
}
