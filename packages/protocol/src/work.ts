import * as v from 'valibot';

/**
 * A task that costs a browser a second and a robot as much for each comment: what `GET …/challenge` answers and what
 * comes with the problem `work_required`. It is a challenge of ALTCHA's second version, so that its solvers work: find
 * the counter for which PBKDF2-SHA-256 of the nonce and the counter (32 bits, big-endian), with `salt`, over `cost`
 * rounds, begins with `keyPrefix`. Bytes are in hexadecimal.
 */
export interface Challenge {
  readonly parameters: {
    readonly algorithm: 'PBKDF2/SHA-256';
    readonly nonce: string;
    readonly salt: string;
    /** Rounds; more of them under attack. */
    readonly cost: number;
    /** Octets of the derived key. */
    readonly keyLength: number;
    readonly keyPrefix: string;
    readonly data: {
      /** The site that asks. */
      readonly site: string;
      /** Milliseconds since 1970. */
      readonly expiresAt: number;
    };
  };
  /** The server's; a challenge that it did not make, or that was changed, is worth nothing. */
  readonly signature: string;
}

/** A challenge and its solution, as `work` of a submission. It is good for one comment. */
export interface Work {
  readonly challenge: Challenge;
  readonly solution: {
    readonly counter: number;
    /** Hexadecimal. */
    readonly derivedKey: string;
  };
}

const hex = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2}){1,64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Validates a challenge. */
export const challengeSchema: v.GenericSchema<unknown, Challenge> = v.strictObject({
  parameters: v.strictObject({
    algorithm: v.literal('PBKDF2/SHA-256'),
    nonce: hex,
    salt: hex,
    cost: v.pipe(count, v.minValue(1)),
    keyLength: v.pipe(count, v.minValue(1)),
    keyPrefix: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,8}$/)),
    data: v.strictObject({ site: v.pipe(v.string(), v.maxLength(63)), expiresAt: count }),
  }),
  signature: hex,
});

/** Validates a solved challenge. */
export const workSchema: v.GenericSchema<unknown, Work> = v.strictObject({
  challenge: challengeSchema,
  solution: v.strictObject({ counter: v.pipe(count, v.maxValue(0xffff_ffff)), derivedKey: hex }),
});
