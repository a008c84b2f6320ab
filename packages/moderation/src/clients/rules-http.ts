import type { DryRun, RuleValues, RulesDocument, SaveRules } from '@placet/protocol';
import type { HttpModerationOptions } from './http.js';
import { httpCall } from './http-call.js';

/** What the rules editor needs of a back end. Rejects with a `PlacetError`. */
export interface RulesClient {
  /** The rules that hold. */
  load(): Promise<RulesDocument>;
  /** Saves rules; rejects with `version_conflict` when somebody else saved since. */
  save(request: SaveRules): Promise<RulesDocument>;
  /** What other rules would have made of the newest comments. */
  dryRun(rules: RuleValues): Promise<DryRun>;
}

/** Looking at a thousand comments takes a while. */
const dryRunMs = 60_000;

/** Talks to a Placet server, as the moderator who is signed in there. */
export function httpRulesClient({ src, site }: HttpModerationOptions = {}): RulesClient {
  const base = new URL(src ?? '/', document.baseURI);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const path = `v1/sites/${encodeURIComponent(site ?? 'default')}/moderation/`;
  const root = new URL(path, base);
  const call = httpCall(root, root.origin === location.origin ? 'same-origin' : 'include');
  return {
    load: () => call<RulesDocument>('GET', 'rules'),
    save: (request) => call<RulesDocument>('PUT', 'rules', request),
    dryRun: (rules) => call<DryRun>('POST', 'rules/dry-run', { rules }, dryRunMs),
  };
}
