import type { Role } from '@placet/protocol';
import type { AppContext, AppDeps } from '../app-deps.js';
import type { Act } from '../domain/moderate.js';
import { allow, moderatorOf } from '../middleware/moderator.js';
import { siteOf } from '../middleware/parameters.js';

/**
 * Who acts, where and when.
 *
 * @param asked The role it takes. @default `read-only` to read, `moderator` for anything else
 * @throws ProblemError `sign_in_required`, or `role_required`
 */
export async function moderatorAct(
  deps: Pick<AppDeps, 'storage' | 'now' | 'url'>,
  c: AppContext,
  asked: Role = c.req.method === 'GET' ? 'read-only' : 'moderator',
): Promise<Act> {
  const site = siteOf(c);
  const { moderator, role } = await moderatorOf(deps, c, site);
  allow(role, asked);
  return { site, moderator, now: deps.now() };
}
