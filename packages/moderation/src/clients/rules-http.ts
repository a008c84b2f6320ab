import type { DryRun, RuleValues, RulesDocument, SaveRules } from '@placet/protocol';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';

/** What the rules editor needs of a back end. Rejects with a `PlacetError`. */
export interface RulesClient {
  /** The rules that hold. */
  load(): Promise<RulesDocument>;
  /** Saves rules; rejects with `version_conflict` when somebody else saved since; `invalid` may name `fields`. */
  save(request: SaveRules): Promise<RulesDocument>;
  /** What other rules would have made of the newest comments. */
  dryRun(rules: RuleValues): Promise<DryRun>;
}

/** Looking at a thousand comments takes a while. */
const dryRunMs = 60_000;

/** Talks to a Placet server, as the moderator who is signed in there. */
export function httpRulesClient(options: HttpModerationOptions = {}): RulesClient {
  const { call } = moderationRoot(options);
  return {
    load: () => call<RulesDocument>('GET', 'rules'),
    save: (request) => call<RulesDocument>('PUT', 'rules', request),
    dryRun: (rules) => call<DryRun>('POST', 'rules/dry-run', { rules }, dryRunMs),
  };
}
