import type {
  Digest,
  DigestWish,
  Invitation,
  InvitePerson,
  ModeratorSession,
  PasskeyItem,
  Passkeys,
  People,
  Person,
  SessionItem,
  Sessions,
} from '@placet/protocol';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';
import { canUsePasskeys, makePasskey } from './passkey-browser.js';

/** What people and devices need of a back end. Every method rejects with a `PlacetError`. */
export interface PeopleClient {
  /** Who is signed in. */
  session(): Promise<ModeratorSession>;
  /** Where one is signed in; an owner sees where everybody is. */
  sessions(): Promise<readonly SessionItem[]>;
  /** Ends a session, on whatever device it is. */
  endSession(id: string): Promise<void>;
  /** Whether a passkey can be made on this page. */
  readonly canMakePasskey: boolean;
  passkeys(): Promise<readonly PasskeyItem[]>;
  /** Makes one on this device; rejects with `passkey_cancelled` or `passkey_known` where the browser makes none. */
  addPasskey(): Promise<readonly PasskeyItem[]>;
  removePasskey(id: string): Promise<readonly PasskeyItem[]>;
  /** Everybody who may moderate. For owners. */
  people(): Promise<readonly Person[]>;
  /** Makes a link that signs somebody in, once, within a day. For owners. */
  invite(person: InvitePerson): Promise<Invitation>;
  changeRole(person: InvitePerson): Promise<readonly Person[]>;
  removePerson(name: string): Promise<readonly Person[]>;
  /** Ends somebody's links, sessions and passkeys; they stay who they are. */
  shutOut(name: string): Promise<readonly Person[]>;
  /** Where one is told by mail that something waits. */
  digest(): Promise<Digest>;
  /** Sets it; 0 hours end it. Rejects with `invalid` where the address is none. */
  setDigest(wish: DigestWish): Promise<Digest>;
}

const person = (name: string): string => `people/${encodeURIComponent(name)}`;

/** Talks to a Placet server, as the moderator who is signed in there. */
export function httpPeopleClient(options: HttpModerationOptions = {}): PeopleClient {
  const { root, call } = moderationRoot(options);
  return {
    session: () => call<ModeratorSession>('GET', 'session'),
    sessions: async () => (await call<Sessions>('GET', 'sessions')).sessions,
    endSession: (id) => call<undefined>('DELETE', `sessions/${encodeURIComponent(id)}`),
    canMakePasskey: canUsePasskeys(root),
    passkeys: async () => (await call<Passkeys>('GET', 'passkeys')).passkeys,
    async addPasskey() {
      const made = await makePasskey(await call<object>('POST', 'passkeys/options'));
      return (await call<Passkeys>('POST', 'passkeys', made)).passkeys;
    },
    removePasskey: async (id) =>
      (await call<Passkeys>('DELETE', `passkeys/${encodeURIComponent(id)}`)).passkeys,
    people: async () => (await call<People>('GET', 'people')).people,
    invite: (invited) => call<Invitation>('POST', 'people', invited),
    changeRole: async ({ name, role }) =>
      (await call<People>('PATCH', person(name), { role })).people,
    digest: () => call<Digest>('GET', 'digest'),
    setDigest: (wish) => call<Digest>('PUT', 'digest', wish),
    shutOut: async (name) => (await call<People>('DELETE', `${person(name)}/access`)).people,
    removePerson: async (name) => (await call<People>('DELETE', person(name))).people,
  };
}
