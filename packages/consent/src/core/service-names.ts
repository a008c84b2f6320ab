import { memberOf, type SiteConfig } from './site-config.js';

/** What services that many sites embed are called, by the word for them in the markup. */
export const serviceNames: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  dailymotion: 'Dailymotion',
  facebook: 'Facebook',
  'google-maps': 'Google Maps',
  instagram: 'Instagram',
  openstreetmap: 'OpenStreetMap',
  soundcloud: 'SoundCloud',
  spotify: 'Spotify',
  tiktok: 'TikTok',
  vimeo: 'Vimeo',
  x: 'X',
  youtube: 'YouTube',
};

/** What a service is called for the visitor: by the site, or by itself, or else by the markup. */
export function serviceTitle(question: string, { services }: SiteConfig): string {
  return (
    memberOf(services, question)?.name || serviceName(question.slice(question.indexOf('/') + 1))
  );
}

/** The name of a service for people: a known one's own, or else what it is called in the markup. */
export function serviceName(service: string): string {
  // Own properties only: a service may be called "constructor".
  return (Object.hasOwn(serviceNames, service) && serviceNames[service]) || service;
}
