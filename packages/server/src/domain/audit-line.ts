import { newId } from '@placet/protocol';
import type { ActName, AuditEntry } from '../storage/audit-ports.js';

/** A line of the audit log for an act that moves no comment from one view to another. */
export function auditLine(
  {
    site,
    moderator,
    now,
  }: { readonly site: string; readonly moderator: string; readonly now: number },
  action: ActName,
  more: Partial<Pick<AuditEntry, 'comment' | 'note' | 'version' | 'subject'>> = {},
): AuditEntry {
  return {
    site,
    id: newId(),
    at: now,
    actor: moderator,
    action,
    comment: null,
    decision: null,
    before: null,
    after: null,
    version: null,
    note: null,
    part: 0,
    ...more,
  };
}
