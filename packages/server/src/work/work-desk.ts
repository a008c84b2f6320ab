import { randomBytes } from 'node:crypto';
import type { Challenge, Submission } from '@placet/protocol';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { WorkSetting } from '../app-deps.js';
import type { Storage } from '../storage/ports.js';
import { createPressure } from './pressure.js';

/** Asks for work before a comment, and checks it. */
export interface WorkDesk {
  /** Something to solve, harder under attack. */
  challenge(site: string): Promise<Challenge>;
  /**
   * What became of the work for a comment that came in; `undefined` where none is asked for. Each call counts as one
   * comment, and uses a solution up.
   */
  check(site: string, work: Submission['work']): Promise<WorkResult | undefined>;
}

/** `stale` is too old or used before; `missing` was not sent, or the browser cannot do it; `wrong` is no solution. */
export type WorkResult = 'done' | 'missing' | 'wrong' | 'stale';

/** What a work desk needs of the world. */
export interface WorkDeps {
  readonly storage: Storage;
  /** When work is asked for on a site. */
  readonly settingOf: (site: string) => Promise<WorkSetting>;
  readonly now: () => number;
}

// About 256 tries of 2,000 rounds: a second for a telephone.
const rounds = 2_000;
const prefix = '00';
// Half a minute for a telephone: beyond that, people leave and robots have more time.
const hardest = 16;
// A form may be open for a while after the challenge was fetched.
const validMs = 30 * 60_000;

/** Asks for work as the site's setting says, with challenges of ALTCHA's second version. */
export function workDesk({ storage, settingOf, now }: WorkDeps): WorkDesk {
  const pressure = createPressure(now);
  const secrets = new Map<string, Promise<string>>();
  const secretOf = (site: string): Promise<string> => {
    const known = secrets.get(site);
    if (known) return known;
    const secret = storage.secrets.get(site, 'work', randomBytes(32).toString('base64url'));
    secrets.set(site, secret);
    // A failure is not remembered.
    secret.catch(() => secrets.delete(site));
    return secret;
  };

  return {
    async challenge(site) {
      const level = Math.min(hardest, Math.max(1, pressure.level()));
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: rounds * level,
        keyPrefix: prefix,
        deriveKey,
        hmacSignatureSecret: await secretOf(site),
        data: { site, expiresAt: now() + validMs },
      });
      return challenge as unknown as Challenge;
    },

    async check(site, work) {
      pressure.note();
      const setting = await settingOf(site);
      if (setting === 'never' || (setting === 'attack' && pressure.level() === 0)) {
        return undefined;
      }
      if (work === undefined || work === 'unable') return 'missing';
      const { challenge, solution } = work;
      const { data } = challenge.parameters;
      if (data.site !== site) return 'wrong';
      if (data.expiresAt < now()) return 'stale';
      const { verified } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret: await secretOf(site),
      });
      if (!verified) return 'wrong';
      const use = { site, author: 'work', id: challenge.signature, expiresAt: data.expiresAt };
      return (await storage.proofs.remember(use, now())) ? 'done' : 'stale';
    },
  };
}
