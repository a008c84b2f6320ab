import type { AppContext, AppDeps } from '../app-deps.js';
import type { Act } from '../domain/moderate.js';
import { moderatorOf } from '../middleware/moderator.js';
import { siteOf } from '../middleware/parameters.js';

/** Who acts, where and when. @throws ProblemError `sign_in_required` */
export async function moderatorAct(
  deps: Pick<AppDeps, 'storage' | 'now' | 'url'>,
  c: AppContext,
): Promise<Act> {
  const site = siteOf(c);
  const { moderator } = await moderatorOf(deps, c, site);
  return { site, moderator, now: deps.now() };
}
