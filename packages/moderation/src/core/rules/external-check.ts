import { reason, type ReasonOf } from '../reason.js';
import type { Facts } from './rule.js';

/** Does what the site's external check asks for; it can keep a comment back, never let one through. */
export function externalCheck({ context, rules }: Facts): readonly ReasonOf<'external_check'>[] {
  const { external } = context;
  if (!rules.rules.externalCheck || !external || external.verdict === 'publish') return [];
  const { by } = external;
  if (external.verdict === 'none') {
    return external.hold ? [reason('external_check', { by, why: null, failed: true })] : [];
  }
  const evidence = { by, why: external.why ?? null, failed: false };
  return [reason('external_check', evidence, external.verdict)];
}
