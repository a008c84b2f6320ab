import { httpClient } from './clients/http.js';
import {
  type CommentClient,
  createSender,
  type DraftRepository,
  type RememberedRepository,
  type Sealing,
  type Sender,
} from './core/index.js';
import { canSeal } from './sealing/can-seal.js';
import { canKeepAuthorKey, mayHaveAuthorKey } from './storage/author-key-place.js';
import { localDrafts } from './storage/drafts.js';
import { localRemembered } from './storage/remembered.js';

/** Everything a form and a thread work with. */
export interface CommentsSetup {
  readonly client: CommentClient;
  readonly sender: Sender;
  readonly drafts: DraftRepository;
  readonly remembered: RememberedRepository;
  /** Loads what sealing and signing need; called on the first focus, so that sending does not wait. */
  readonly loadSealing: () => Promise<Sealing>;
  /** Whether this browser can seal an address. */
  readonly canSeal: () => Promise<boolean>;
  /** Whether this browser can keep the key that makes a comment editable. */
  readonly canKeepAuthorKey: () => boolean;
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

const load = () => import('./sealing/sealing.js');
const loadSealing = async (): Promise<Sealing> => (await load()).sealing;

/** Joins the core with the browser: network, storage and cryptography. Nothing is asked or stored yet. */
export function setupComments({ src = '', site = 'default', client }: SetupOptions): CommentsSetup {
  const place = `${src} ${site}`;
  const back =
    client ??
    httpClient({
      src,
      site,
      async sign(request, options) {
        const hasKey = options.make ? canKeepAuthorKey() : await mayHaveAuthorKey();
        return hasKey ? (await load()).signAs(place, request, options) : undefined;
      },
    });
  return {
    client: back,
    sender: createSender({ client: back, loadSealing, canSeal }),
    drafts: localDrafts(place),
    remembered: localRemembered,
    loadSealing,
    canSeal,
    canKeepAuthorKey,
  };
}
