import type { AppContext, AppDeps } from '../app-deps.js';
import { siteOf } from './parameters.js';

/** Whether pages of an origin may do something to the site of a request. */
export type OriginCheck = (c: AppContext, origin: string) => Promise<boolean>;

type Deps = Pick<AppDeps, 'settings' | 'storage' | 'ownOrigins'>;

async function listedOf({ settings, storage }: Deps, c: AppContext): Promise<readonly string[]> {
  return (await settings.of(storage, siteOf(c))).origins;
}

/** Our own pages may write, and those of listed origins. */
export function mayWrite(deps: Deps): OriginCheck {
  return async (c, origin) => {
    if (deps.ownOrigins.includes(origin)) return true;
    const listed = await listedOf(deps, c);
    return listed.includes(origin) || listed.includes('*');
  };
}

/**
 * Moderators' pages are our own, or listed by name; where any origin may write, also another port of this very machine:
 * that is how a page under development reaches the server beside it. Browsers send the cookie to neither from another
 * site.
 */
export function mayModerate(deps: Deps): OriginCheck {
  const local = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\d+$/;
  const isLocal = deps.ownOrigins.some((own) => local.test(own));
  return async (c, origin) => {
    if (deps.ownOrigins.includes(origin)) return true;
    const listed = await listedOf(deps, c);
    return listed.includes(origin) || (listed.includes('*') && isLocal && local.test(origin));
  };
}
