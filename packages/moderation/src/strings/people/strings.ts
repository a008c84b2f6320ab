import type { Role, SignInWay } from '@placet/protocol';
import type { PartStrings } from '../part-strings.js';

/** Every word about people and their devices. */
export interface PeopleStrings extends PartStrings {
  readonly heading: string;
  readonly why: Readonly<
    Record<
      | 'passkey_cancelled'
      | 'passkey_known'
      | 'passkey_invalid'
      | 'last_owner'
      | 'person_alike'
      | 'invalid',
      string
    >
  >;
  readonly passkeys: string;
  readonly passkeysHint: string;
  /** This page is not on the server's host, or the browser knows no passkeys. */
  readonly noPasskeysHere: string;
  readonly noPasskeys: string;
  readonly addPasskey: string;
  readonly added: string;
  readonly remove: string;
  readonly removed: string;
  readonly synced: string;
  readonly madeOn: (day: string) => string;
  readonly usedOn: (ago: string) => string;
  readonly neverUsed: string;

  readonly sessions: string;
  /** The same, where an owner sees others, too. */
  readonly sessionsOfAll: string;
  readonly way: Readonly<Record<SignInWay, string>>;
  readonly unknownDevice: string;
  readonly thisOne: string;
  readonly seen: (ago: string) => string;
  readonly end: string;
  readonly ended: string;

  readonly digest: string;
  readonly digestHint: string;
  /** The server sends no mail. */
  readonly noMail: string;
  readonly often: string;
  /** 0 for never. */
  readonly every: (hours: number) => string;
  readonly email: string;
  readonly save: string;
  readonly digestOn: (email: string) => string;
  readonly digestOff: string;

  readonly people: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly roleMeans: Readonly<Record<Role, string>>;
  readonly roleOf: (name: string) => string;
  /** Beside one's own name. */
  readonly you: string;
  readonly roleBecomes: (name: string, role: string) => string;
  readonly ownRoleBecomes: (role: string) => string;
  readonly changeNow: string;
  readonly changed: (name: string) => string;
  readonly passkeyCount: (n: number) => string;
  /** On how many devices. */
  readonly signedInOn: (n: number) => string;
  /** Ends links, sessions and passkeys of somebody. */
  readonly shutOut: string;
  readonly shutOutMeans: (name: string) => string;
  readonly shutOutNow: string;
  readonly shutOutDone: (name: string) => string;
  readonly neverCame: string;
  readonly removeMeans: (name: string) => string;
  readonly removeNow: string;
  readonly keep: string;
  readonly gone: (name: string) => string;
  readonly invite: string;
  readonly name: string;
  readonly roleField: string;
  readonly makeLink: string;
  readonly link: (name: string) => string;
  readonly linkHint: string;
  /** A link was made for somebody who has another role than was asked for. */
  readonly keepsRole: (name: string, role: string) => string;
  readonly nameInvalid: string;
  readonly copy: string;
  readonly copied: string;
}
