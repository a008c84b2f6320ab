import { complaintSchema } from '@placet/protocol';
import type { Hono } from 'hono';
import type { AppDeps, AppEnv } from '../app-deps.js';
import { complain } from '../domain/complaints.js';
import { queueTopic } from '../live/hub.js';
import { readJson } from '../middleware/json-body.js';
import { siteOf } from '../middleware/parameters.js';
import { requireProof } from '../middleware/proof.js';
import { describe } from './describe.js';
import { resource } from './resource.js';

/** What an author says against a decision, signed with the key that wrote the comment. */
export function complaintRoutes(app: Hono<AppEnv>, deps: AppDeps): void {
  resource(app, '/v1/sites/:site/authors/me/complaints', {
    POST: [
      describe({
        summary: 'Complains about a decision to a person, for six months after it (DSA art. 20).',
        tag: 'authors',
        body: complaintSchema,
        answers: { 201: 'It was taken, now or before.' },
        result: 'ComplaintReceipt',
      }),
      async (c) => {
        const site = siteOf(c);
        const { text, value } = await readJson(c, complaintSchema);
        const author = await requireProof(deps, c, site, text);
        const place = { site, author, now: deps.now() };
        const receipt = await complain(deps.storage, place, value);
        deps.hub.publish(queueTopic(site), undefined);
        c.header('Cache-Control', 'no-store');
        return c.json(receipt, 201);
      },
    ],
  });
}
