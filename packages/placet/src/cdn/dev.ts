// What the development server loads instead of `placet.js`: the same parts, from their sources.
import { startGate } from '@placet/consent/gate';
import { loadParts, type Part } from './load-parts.js';

const parts: Readonly<Record<Part, () => Promise<unknown>>> = {
  consent: () => import('@placet/consent/define'),
  comments: () => import('@placet/comments/define'),
  'comment-form': () => import('@placet/comments/elements/comment-form/define'),
  'consent-button': () => import('@placet/consent/elements/consent-button/define'),
  'consent-preferences': () => import('@placet/consent/elements/consent-preferences/define'),
  embed: () => import('@placet/consent/elements/embed/define'),
  moderation: () => import('@placet/moderation/define'),
};

startGate({ loadInterface: parts.consent });
loadParts((part) => parts[part]());
