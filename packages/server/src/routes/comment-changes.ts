import { editSchema, type Receipt } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppContext, AppDeps, AppEnv } from '../app-deps.js';
import {
  type Changed,
  deleteComment,
  editComment,
  type OwnPlace,
  restoreComment,
} from '../domain/change-comment.js';
import { toOwn } from '../domain/own-comment.js';
import { announceMove } from '../live/announce.js';
import { readJson } from '../middleware/json-body.js';
import { idOf, siteOf } from '../middleware/parameters.js';
import { requireProof } from '../middleware/proof.js';
import { describe } from './describe.js';
import { type Endpoint, resource } from './resource.js';

/** What authors do with a comment of theirs: each request is signed by the key that wrote it. */
export function commentChanges(deps: AppDeps): {
  readonly PATCH: Endpoint;
  readonly DELETE: Endpoint;
} {
  return {
    PATCH: [
      describe({
        summary:
          'New words for one’s own comment, signed; the rules judge them, and `version` guards against overwriting.',
        tag: 'comments',
        body: editSchema,
        answers: { 200: 'Published.', 202: 'Held, and why.' },
        result: 'Receipt',
      }),
      async (c) => {
        const id = idOf(c);
        const site = siteOf(c);
        const { text, value } = await readJson(c, editSchema);
        const place = { site, id, author: await requireProof(deps, c, site, text) };
        return answer(deps, c, await editComment(deps, place, value));
      },
    ],
    DELETE: [
      describe({
        summary:
          'Takes one’s own comment away, signed; where it has answers, a stub stays. It can be restored for a while.',
        tag: 'comments',
        answers: { 200: 'The comment, with the time until which it can be restored.' },
        result: 'Receipt',
      }),
      async (c) => answer(deps, c, await deleteComment(deps, await placeOf(deps, c))),
    ],
  };
}

/** Taking a deletion back. */
export function restoreRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/comments/:id/restore', {
    POST: [
      describe({
        summary: 'Puts one’s own deleted comment back where it was, signed.',
        tag: 'comments',
        answers: { 200: 'Published.', 202: 'Held, as it was before.' },
        result: 'Receipt',
      }),
      async (c) => answer(deps, c, await restoreComment(deps, await placeOf(deps, c))),
    ],
  });
}

async function placeOf(deps: AppDeps, c: AppContext): Promise<OwnPlace> {
  const id = idOf(c);
  const site = siteOf(c);
  return { site, id, author: await requireProof(deps, c, site, '') };
}

async function answer(
  deps: AppDeps,
  c: AppContext,
  { comment, moved }: Changed,
): Promise<Response> {
  if (moved) await announceMove(deps, comment, moved);
  const { site: settings } = await deps.settings.of(deps.storage, comment.site);
  const receipt: Receipt = { comment: toOwn(comment, settings, deps.now()) };
  c.header('Cache-Control', 'no-store');
  c.header('ETag', `"${comment.version}"`);
  const seen = comment.state === 'published' || comment.state === 'deleted';
  return c.json(receipt, seen ? 200 : 202);
}
