import { countLinks, findLinks } from '../links.js';
import { reason, type ReasonOf } from '../reason.js';
import { type Facts, mostMatches } from './rule.js';

/** Holds comments with as many links as the site finds suspicious, or more. */
export function maxLinks({ submission, rules }: Facts): readonly ReasonOf<'max_links'>[] {
  const limit = rules.rules.maxLinks;
  if (limit === 0) return [];
  const found = findLinks(submission.text);
  const count = submission.body ? countLinks(submission.body) : found.length;
  if (count < limit) return [];
  return [reason('max_links', { count, limit, matches: found.slice(0, mostMatches) })];
}
