import type { Role } from '@placet/protocol';
import type { GenericSchema } from 'valibot';
import type { AppContext, AppDeps } from '../app-deps.js';
import type { Act } from '../domain/moderate.js';
import { readJson } from '../middleware/json-body.js';
import { allow, moderatorOf } from '../middleware/moderator.js';
import { siteOf } from '../middleware/parameters.js';

type Deps = Pick<AppDeps, 'storage' | 'now' | 'url'>;

/** An act, with the role that it is done in. */
export interface RoleAct extends Act {
  readonly role: Role;
}

/**
 * Who acts, where and when.
 *
 * @param asked The role it takes. @default `read-only` to read, `moderator` for anything else
 * @throws ProblemError `sign_in_required`, or `role_required`
 */
export async function moderatorAct(
  deps: Deps,
  c: AppContext,
  asked: Role = c.req.method === 'GET' ? 'read-only' : 'moderator',
): Promise<RoleAct> {
  const site = siteOf(c);
  const { moderator, role } = await moderatorOf(deps, c, site);
  allow(role, asked);
  return { site, moderator, role, now: deps.now() };
}

/**
 * Who acts, and what they send.
 *
 * They are asked for twice: first, so that strangers send nothing for nothing, and again when all has come, for it takes
 * as long as its sender wants, who may have been removed meanwhile.
 *
 * @throws ProblemError as {@link moderatorAct} and {@link readJson}
 */
export async function moderatorSays<T>(
  deps: Deps,
  c: AppContext,
  schema: GenericSchema<unknown, T>,
  { asked, mostOctets }: { readonly asked?: Role; readonly mostOctets?: number } = {},
): Promise<{ readonly act: RoleAct; readonly value: T }> {
  await moderatorAct(deps, c, asked);
  const { value } = await readJson(c, schema, mostOctets);
  return { act: await moderatorAct(deps, c, asked), value };
}
