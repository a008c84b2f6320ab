import { reason, type ReasonOf } from '../reason.js';
import { nameSkeleton } from '../words/skeleton.js';
import type { Facts } from './rule.js';

/** Holds who seems to be one of the site's people, or an author that readers know. */
export function lookalikeName({
  submission,
  context,
  rules,
}: Facts): readonly ReasonOf<'lookalike_name'>[] {
  if (!rules.rules.lookalikeNames || context.nameSettled) return [];
  const name = rules.ownNames.get(nameSkeleton(submission.name));
  if (name !== undefined) return [reason('lookalike_name', { why: 'own', name })];
  const comment = context.lookalikeOf ?? null;
  return comment === null ? [] : [reason('lookalike_name', { why: 'author', comment })];
}
