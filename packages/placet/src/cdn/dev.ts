// What the development server loads instead of `placet.js`: the same parts, from their sources.
import { startGate } from '@placet/consent/gate';
import { loadParts, type Part } from './load-parts.js';

const parts: Readonly<Record<Part, () => Promise<unknown>>> = {
  consent: () => import('@placet/consent/define'),
  comments: () => import('@placet/comments/define'),
  embed: () => import('@placet/consent/elements/embed/define'),
  moderation: () => import('@placet/moderation/define'),
};

startGate({ loadInterface: parts.consent });
loadParts((part) => parts[part]());
