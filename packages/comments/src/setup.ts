import { httpClient } from './clients/http.js';
import type {
  CommentClient,
  DraftRepository,
  Outbox,
  RememberedRepository,
  Sealer,
  Sender,
} from './core/index.js';
import { canSeal } from './sealing/can-seal.js';
import { canKeepAuthorKey, mayHaveAuthorKey } from './storage/author-key-place.js';

/** What reading takes, and the way to what writing takes. */
export interface CommentsSetup {
  readonly client: CommentClient;
  /** Whether this browser can seal an address. */
  readonly canSeal: () => Promise<boolean>;
  /** Whether this browser can keep the key that makes a comment editable. */
  readonly canKeepAuthorKey: () => boolean;
  /** Whether this device may have written something on the site. */
  readonly isAuthor: () => Promise<boolean>;
  /** Loads what sealing, signing and keeping drafts need: on the first focus, so that readers never pay. */
  readonly loadWriting: () => Promise<Writing>;
  /** Destroys the author key, the drafts and what was to be remembered: this device is nobody again. */
  readonly forgetDevice: () => Promise<void>;
}

/** What delivering takes besides. */
export interface Sending {
  readonly sender: Sender;
  /** Seals addresses, also those of reports. */
  readonly sealer: Sealer;
  /** What was sent from this device and has not arrived. */
  readonly outbox: Outbox;
}

/** What writing takes besides. */
export interface Writing {
  /** Loads what delivers: when somebody types, or left something on its way. */
  readonly loadSending: () => Promise<Sending>;
  /** Whether something may be on its way already. */
  readonly mayHaveOutgoing: () => boolean;
  readonly drafts: DraftRepository;
  readonly remembered: RememberedRepository;
}

/** What a setup is for. */
export interface SetupOptions {
  /** The absolute address of the server. Not needed with a `client`. */
  readonly src?: string | undefined;
  /** The site's name on the server. @default 'default' */
  readonly site?: string | undefined;
  /** Another back end. @default a client for the server at `src` */
  readonly client?: CommentClient | undefined;
}

const load = () => import('./setup-writing.js');

/**
 * Joins the core with the browser: network, storage and cryptography. Nothing is asked or stored yet.
 *
 * @example const { client } = setupComments({ src: 'https://comments.example.org' });
 */
export function setupComments({ src = '', site = 'default', client }: SetupOptions): CommentsSetup {
  const place = `${src} ${site}`;
  const back =
    client ??
    httpClient({
      src,
      site,
      hasKey: mayHaveAuthorKey,
      sign: async (request, options) =>
        canKeepAuthorKey() ? (await load()).signAs(place, request, options) : undefined,
    });
  let writing: Writing | undefined;
  return {
    client: back,
    canSeal,
    // What lives in this browser belongs to whoever uses it, without a key.
    canKeepAuthorKey: () => back.isLocal || canKeepAuthorKey(),
    isAuthor: async () => back.isLocal || mayHaveAuthorKey(),
    forgetDevice: async () => (await load()).forgetDevice(place, back),
    // Once: all forms of a thread share one outbox.
    loadWriting: async () => {
      const { setupWriting } = await load();
      return (writing ??= setupWriting(place, back));
    },
  };
}
