import { PlacetError } from '@placet/base';
import type {
  Envelope,
  Envelopes,
  KeyItem,
  Keys,
  ModeratorSession,
  NewOwnerKey,
  People,
  Resealed,
  ResealResult,
  WrapForSomebody,
  WrapKind,
} from '@placet/protocol';
import { type AddressSearch, findAddress } from './find-address.js';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';
import { keySafeOf } from './key-safe.js';

/** A new key, or a new sheet, and the code that opens it: shown once. */
export interface WithCode {
  readonly keys: readonly KeyItem[];
  readonly code: string;
  /** The key that it opens. */
  readonly id: string;
}

/** What the keys need of a back end. Every method rejects with a `PlacetError`. */
export interface KeysClient {
  session(): Promise<ModeratorSession>;
  /** Every key, the newest first. */
  keys(): Promise<readonly KeyItem[]>;
  /** Whom a key can be handed over to: who only reads opens no address. For owners. */
  people(): Promise<readonly string[]>;
  /** Whether a key is open on this page. */
  isOpen(id: string): boolean;
  /**
   * Opens on this page every key that a passphrase or a code opens.
   *
   * @returns What it was. Rejects with `key_wrong` where it opens none, `key_damaged` where a copy is not one.
   */
  unlock(secret: string): Promise<WrapKind>;
  /** Forgets what was opened on this page. */
  lock(): void;
  /** Makes a key on this page, and keeps it wrapped at the server. For owners. */
  make(passphrase: string): Promise<WithCode>;
  /** Wraps an open key with a passphrase of one's own. */
  setPassphrase(id: string, passphrase: string): Promise<readonly KeyItem[]>;
  /** Makes a new recovery sheet; the code on the old one opens nothing any more. For owners. */
  newSheet(id: string): Promise<WithCode>;
  /** Makes a code with which somebody else opens the key, once. For owners. */
  handOver(id: string, moderator: string): Promise<WithCode>;
  /** Seals addresses to the key in use: first what the server can open, then what is open on this page. For owners. */
  reseal(told: (done: number) => void): Promise<ResealResult>;
  /** Looks for an address among those that only owners can open. The reason goes into the audit log. */
  findAddress(email: string, reason: string, told: (done: number) => void): Promise<AddressSearch>;
}

/** Sealing thousands anew takes a while. */
const resealMs = 300_000;

const wrapping = () => import('@placet/protocol/wrap');

/** Talks to a Placet server, as the moderator who is signed in there. */
export function httpKeysClient(options: HttpModerationOptions = {}): KeysClient {
  const { root, call } = moderationRoot(options);
  const site = options.site ?? 'default';
  const safe = keySafeOf(root);
  const list = async (): Promise<readonly KeyItem[]> => (await call<Keys>('GET', 'keys')).keys;

  async function keep(id: string, wrapped: WrapForSomebody): Promise<readonly KeyItem[]> {
    return (await call<Keys>('PUT', `keys/${encodeURIComponent(id)}/wrapped`, wrapped)).keys;
  }

  async function wrap(id: string, secret: string): Promise<string> {
    const key = safe.get(id);
    if (!key) throw new PlacetError('key_locked', 'The key has not been opened on this page.');
    return (await wrapping()).wrapKey(key, secret);
  }

  async function* envelopesOf(key: string, reason: string): AsyncGenerator<readonly Envelope[]> {
    let after: string | undefined;
    do {
      const request = { key, reason, ...(after === undefined ? {} : { after }) };
      const page: Envelopes = await call<Envelopes>('POST', 'envelopes', request);
      yield page.envelopes;
      after = page.next ?? undefined;
    } while (after !== undefined);
  }

  /** An address; `null` where there is none in the envelope. */
  function open({ email, thread, id }: Envelope): Promise<string | null> {
    return safe.open(email, { site, thread, comment: id }).catch((error: PlacetError) => {
      if (error.code === 'no_email') return null;
      throw error;
    });
  }

  return {
    session: () => call<ModeratorSession>('GET', 'session'),
    keys: list,
    people: async () =>
      (await call<People>('GET', 'people')).people
        .filter(({ role }) => role !== 'read-only')
        .map(({ name }) => name),
    isOpen: (id) => safe.has(id),

    async unlock(secret) {
      const { normaliseCode, unwrapKey } = await wrapping();
      let opened: WrapKind | undefined;
      let isDamaged = false;
      for (const { id, wrapped } of await list()) {
        for (const { kind, jwe } of wrapped) {
          // A blank at an end belongs to a passphrase, or came with it when it was pasted.
          const typed =
            kind === 'passphrase' ? new Set([secret, secret.trim()]) : [normaliseCode(secret)];
          for (const one of typed) {
            // One that is damaged keeps no other from being opened.
            const key = await unwrapKey(jwe, one, id).catch(() => void (isDamaged = true));
            if (!key) continue;
            safe.put(key);
            opened = kind;
            break;
          }
          if (safe.has(id)) break;
        }
      }
      if (opened) return opened;
      throw isDamaged
        ? new PlacetError('key_damaged', 'A copy of a key that is kept is not one.')
        : new PlacetError('key_wrong', 'This opens no key.');
    },

    lock: () => safe.lock(),

    async make(passphrase) {
      const [{ newRecoveryCode, wrapKey }, { generateKey }] = await Promise.all([
        wrapping(),
        import('@placet/protocol/seal'),
      ]);
      const key = await generateKey();
      const code = newRecoveryCode();
      const made: NewOwnerKey = {
        id: key.id,
        publicKey: key.publicKey,
        passphrase: await wrapKey(key, passphrase),
        recovery: await wrapKey(key, code),
      };
      const { keys } = await call<Keys>('POST', 'keys', made);
      safe.put(key);
      return { keys, code, id: key.id };
    },

    setPassphrase: async (id, passphrase) =>
      keep(id, { kind: 'passphrase', jwe: await wrap(id, passphrase) }),

    async newSheet(id) {
      const code = (await wrapping()).newRecoveryCode();
      return { id, code, keys: await keep(id, { kind: 'recovery', jwe: await wrap(id, code) }) };
    },

    async handOver(id, moderator) {
      const code = (await wrapping()).newRecoveryCode();
      const jwe = await wrap(id, code);
      return { id, code, keys: await keep(id, { kind: 'handover', jwe, moderator }) };
    },

    async reseal(told) {
      const here = await call<ResealResult>('POST', 'keys/reseal', undefined, resealMs);
      let { resealed, dropped, left } = here;
      const keys = await list();
      const current = keys.find((key) => key.current);
      const { sealEmail } = await import('@placet/protocol/seal');
      for (const { id: old } of keys) {
        if (!current || old === current.id || !safe.has(old)) continue;
        for await (const part of envelopesOf(old, 'reseal')) {
          const envelopes: Resealed[] = [];
          for (const envelope of part) {
            const { kind, id, thread, email } = envelope;
            const address = await open(envelope);
            const place = { site, thread, comment: id };
            const sealed = address === null ? null : await sealEmail(address, current, place);
            envelopes.push({ kind, id, was: email.enc, email: sealed });
          }
          const put = await call<ResealResult>('PUT', 'envelopes', { envelopes });
          resealed += put.resealed;
          dropped += put.dropped;
          left = put.left;
          told(resealed);
        }
      }
      return { resealed, dropped, left };
    },

    findAddress: async (email, reason, told) =>
      findAddress(email, {
        keys: await list(),
        isOpen: (id) => safe.has(id),
        envelopesOf: (id) => envelopesOf(id, reason),
        open,
        told,
      }),
  };
}
