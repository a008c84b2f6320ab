// What the development server loads instead of `placet.js`: the same parts, from their sources.
import { startLightGate } from '@placet/consent/light-gate';
import { loadParts, type Part } from './load-parts.js';

const parts: Readonly<Record<Part, () => Promise<unknown>>> = {
  policy: () => import('./part-policy.js'),
  consent: () => import('@placet/consent/define'),
  decide: () => import('./part-decide.js'),
  'follow-up': () => import('./part-follow-up.js'),
  comments: () => import('@placet/comments/define'),
  'comment-count': () => import('@placet/comments/elements/comment-count/define'),
  'comment-form': () => import('@placet/comments/elements/comment-form/define'),
  'consent-button': () => import('@placet/consent/elements/consent-button/define'),
  'consent-debug': () => import('@placet/consent/elements/consent-debug/define'),
  'consent-history': () => import('@placet/consent/elements/consent-history/define'),
  'consent-preferences': () => import('@placet/consent/elements/consent-preferences/define'),
  embed: () => import('@placet/consent/elements/embed/define'),
  moderation: () => import('@placet/moderation/define'),
};

const load = <T>(part: Part): Promise<T> => parts[part]() as Promise<T>;

startLightGate(load);
loadParts(load);
