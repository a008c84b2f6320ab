import type { ExternalAnswer } from '@placet/moderation/core';
import type { Page } from '@placet/protocol';
import type { ExternalCheck } from '../external/external-check.js';
import type { Storage } from '../storage/ports.js';
import { judge, type Unjudged } from './judge.js';
import { ProblemError } from './problem-error.js';
import type { SiteRules } from './site-rules.js';

/** What asking outside needs of the world. */
export interface OutsideDeps {
  readonly storage: Storage;
  readonly rules: SiteRules;
  readonly external?: ExternalCheck | undefined;
}

/** A comment before it is stored, as far as it can be known outside a transaction. */
export interface Asked extends Omit<Unjudged, 'thread' | 'external'> {
  readonly id: string;
  readonly thread: string;
  readonly locale: string | null;
  readonly page: Page | null;
}

/**
 * Asks the external check about a comment, before the transaction that stores it: nobody waits for somebody else's
 * server with the database held.
 *
 * What our own rules refuse or put out of sight anyway is not passed on to anybody.
 */
export async function askOutside(
  { storage, rules, external }: OutsideDeps,
  asked: Asked,
): Promise<ExternalAnswer | undefined> {
  if (!external) return undefined;
  const { site, id, thread: name, parent, words, locale, page, now } = asked;
  const { compiled } = await rules.of(storage, site);
  if (!compiled.rules.externalCheck) return undefined;
  const found = await storage.comments.thread(site, name);
  // Whether the thread is open is asked again where it counts.
  const thread = { ...found, closed: false, createdAt: now };
  try {
    const { state } = await judge(storage, compiled, { ...asked, thread });
    if (state !== 'published' && state !== 'pending') return undefined;
  } catch (error) {
    // It is refused again where it counts.
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
  return external.check({ site, id, thread: name, parent, ...words, locale, page, createdAt: now });
}
