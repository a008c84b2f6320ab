import * as v from 'valibot';

/** A passkey (Web Authentication) that somebody signs in with. */
export interface PasskeyItem {
  readonly id: string;
  /** The browser it was made in, such as `Chrome, Android`. */
  readonly device: string;
  /** It is kept in an account and so on several devices. */
  readonly synced: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly usedAt: number | null;
}

/** What `GET …/moderation/passkeys` answers: those of who asks. */
export interface Passkeys {
  readonly passkeys: readonly PasskeyItem[];
}

const base64url = (most: number): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(most));

/** What a browser answers when a passkey is made (WebAuthn Level 3, § 5.1.8). */
export interface PasskeyMade {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: {
    readonly clientDataJSON: string;
    readonly attestationObject: string;
    readonly transports?: readonly string[] | undefined;
  };
}

/** What a browser answers when somebody signs in with a passkey. */
export interface PasskeyUsed {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle?: string | undefined;
  };
}

const credential = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: v.literal('public-key'),
};

/** Validates a new passkey; what else a browser says of it is left out. */
export const passkeyMadeSchema: v.GenericSchema<unknown, PasskeyMade> = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: base64url(4_000),
    attestationObject: base64url(16_000),
    transports: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(10))),
  }),
});

/** Validates a passkey's signature. */
export const passkeyUsedSchema: v.GenericSchema<unknown, PasskeyUsed> = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: base64url(4_000),
    authenticatorData: base64url(4_000),
    signature: base64url(8_000),
    userHandle: v.optional(base64url(200)),
  }),
});

/** The body of `POST …/moderation/session`: the token of a one-time link, or a passkey's signature. */
export type SignIn =
  | { readonly invite: string; readonly passkey?: undefined }
  | { readonly passkey: PasskeyUsed; readonly invite?: undefined };

/** Validates how somebody signs in. */
export const signInSchema: v.GenericSchema<unknown, SignIn> = v.union([
  v.strictObject({ invite: v.pipe(v.string(), v.regex(/^[\w-]{20,100}$/)) }),
  v.strictObject({ passkey: passkeyUsedSchema }),
]);
