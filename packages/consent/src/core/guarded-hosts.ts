import { categoryOf, necessary } from './question.js';
import { isQuestion } from './question-name.js';

/** The hosts that wait for consent, each with all that is under it, and the question that they wait for. */
export type GuardedHosts = Readonly<Record<string, string>>;

/** A label of a host is letters, digits and hyphens; a port or a path is no part of one. */
const host = /^(?:\*\.)?(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+$/u;

/** Lists what is wrong with the hosts of a site, a sentence each. */
export function guardProblems(hosts: unknown): readonly string[] {
  if (typeof hosts !== 'object' || hosts === null || Array.isArray(hosts))
    return ['the hosts: expected an object such as {"stats.example": "analytics"}.'];
  return Object.entries(hosts).flatMap(([name, question]: [string, unknown]) => {
    const at = JSON.stringify(name);
    if (!host.test(name)) return [`${at}: expected a host such as "stats.example".`];
    if (typeof question !== 'string' || !isQuestion(question))
      return [`${at}: expected a category such as "analytics" or "analytics/stats".`];
    if (categoryOf(question) === necessary) return [`${at}: what is necessary is never held back.`];
    return [];
  });
}

/**
 * The question that a host waits for; of several that it is under, that of the nearest. Names are compared label by label:
 * `stats.example` is not `mystats.example`.
 */
export function guardOf(hosts: GuardedHosts, name: string): string | undefined {
  const labels = name.toLowerCase().split('.');
  for (let at = 0; at < labels.length; at += 1) {
    const end = labels.slice(at).join('.');
    for (const [pattern, question] of Object.entries(hosts))
      if (pattern.toLowerCase().replace(/^\*\./, '') === end) return question;
  }
  return undefined;
}
