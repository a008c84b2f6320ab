import { proofHeader, verifyRequest } from '@placet/protocol/proof';
import { ProblemError } from '../domain/problem-error.js';
import type { AppContext, AppDeps } from '../app-deps.js';

type ProofDeps = Pick<AppDeps, 'storage' | 'now' | 'url' | 'ownOrigins'>;

/**
 * Verifies a request's signature and uses it up.
 *
 * @returns The author's id, or `undefined` for an unsigned request.
 * @throws ProblemError `proof_invalid`, `proof_expired` or `proof_replayed`.
 */
export async function readProof(
  deps: ProofDeps,
  c: AppContext,
  site: string,
  body: string,
): Promise<string | undefined> {
  const proof = c.req.header(proofHeader);
  if (proof === undefined) return undefined;
  const now = deps.now();
  const url = addressOf(deps, c);
  const verified = await verifyRequest({ method: c.req.method, url, body, proof }, now);
  if (typeof verified === 'string') {
    throw new ProblemError(verified, verified === 'proof_expired' ? { now } : {});
  }
  const { author, id, expiresAt } = verified;
  if (!(await deps.storage.proofs.remember({ site, author, id, expiresAt }, now))) {
    throw new ProblemError('proof_replayed');
  }
  return author;
}

/** As {@link readProof}, for what only an author may ask. @throws ProblemError `proof_required` */
export async function requireProof(
  deps: ProofDeps,
  c: AppContext,
  site: string,
  body: string,
): Promise<string> {
  const author = await readProof(deps, c, site, body);
  if (author === undefined) throw new ProblemError('proof_required');
  return author;
}

// The whole address as the browser knew it: a proxy may have changed scheme, host and the path's beginning.
function addressOf({ url, ownOrigins }: ProofDeps, c: AppContext): string {
  const asked = c.req.raw.url;
  const start = asked.indexOf('/', asked.indexOf('//') + 2);
  const origin = asked.slice(0, start);
  return (
    (ownOrigins.includes(origin) && origin !== new URL(url).origin ? origin : url) +
    asked.slice(start)
  );
}
