import { type CompiledRules, compileRules, defaultRules, RuleError } from '@placet/moderation/core';
import type { RuleValues, RulesDocument, SaveRules } from '@placet/protocol';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';
import type { CurrentRules, SiteRules } from './site-rules.js';
import { changes } from './text/changes.js';

const mostVersions = 20;
const longestNote = 2_000;

/** Reads a site's rules, and who saved them. */
export async function readRules(
  storage: Storage,
  rules: SiteRules,
  site: string,
): Promise<RulesDocument> {
  const { version, compiled } = await rules.of(storage, site);
  const history = await storage.rules.history(site, mostVersions);
  return {
    version,
    rules: { ...compiled.rules },
    defaults: { ...defaultRules },
    history: history.map(({ version: one, moderator, at }) => ({ version: one, moderator, at })),
  };
}

/**
 * Saves rules as a new version, and writes into the audit log which of them changed and how.
 *
 * @throws ProblemError `version_conflict` when somebody else saved since; `invalid`, saying which rule is wrong.
 */
export async function saveRules(
  storage: Storage,
  rules: SiteRules,
  act: Act,
  request: SaveRules,
): Promise<RulesDocument> {
  const after = compileGiven(request.rules);
  await storage.transaction(async (tx) =>
    addRules(tx, act, request.version, await rules.of(tx, act.site), after),
  );
  return readRules(storage, rules, act.site);
}

/**
 * Changes some rules and leaves the others, as a part of something larger.
 *
 * @throws ProblemError as {@link saveRules}
 */
export async function changeRules(
  tx: Storage,
  rules: SiteRules,
  act: Act,
  request: SaveRules,
): Promise<void> {
  const before = await rules.of(tx, act.site);
  const after = compileGiven({ ...before.compiled.rules, ...request.rules });
  await addRules(tx, act, request.version, before, after);
}

// Reads nothing of what it writes: who finds rules keeps them by their version, and this one may still be rolled back.
async function addRules(
  tx: Storage,
  act: Act,
  seen: number,
  before: CurrentRules,
  after: CompiledRules,
): Promise<void> {
  const { site, moderator, now } = act;
  const version = before.version + 1;
  const values = { site, version, rules: after.rules, moderator, at: now };
  if (seen !== before.version || !(await tx.rules.save(values))) {
    throw new ProblemError('version_conflict', {
      detail: `Expected version ${before.version}: somebody else saved the rules since.`,
    });
  }
  const note = changes({ ...before.compiled.rules }, { ...after.rules }).slice(0, longestNote);
  await tx.audit.add([auditLine(act, 'rules', { version, note })]);
}

/** Makes rules from outside ready. @throws ProblemError `invalid`, saying which rule is wrong and what was expected. */
export function compileGiven(values: RuleValues): CompiledRules {
  try {
    return compileRules(values);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new ProblemError('invalid', {
      detail: error.message,
      errors: [{ field: error.rule, code: 'invalid' }],
    });
  }
}
