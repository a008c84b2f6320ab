import type { WrapKind } from '@placet/protocol';
import type { PartStrings } from '../part-strings.js';

/** Every word about the keys that addresses are sealed to. */
export interface KeysStrings extends PartStrings {
  readonly heading: string;
  readonly why: Readonly<Record<'key_wrong' | 'key_damaged' | 'key_locked', string>>;

  readonly keys: string;
  readonly keysHint: string;
  readonly noKeys: string;
  readonly heldBy: Readonly<Record<'server' | 'owner', string>>;
  readonly since: (day: string) => string;
  readonly inUse: string;
  readonly sealed: (n: number) => string;
  readonly holders: (names: string) => string;
  readonly open: string;
  readonly locked: string;
  /** A key on the server that nothing is sealed to any more; the command stands behind it. */
  readonly forget: string;

  readonly secret: string;
  readonly unlock: string;
  readonly unlockHint: string;
  readonly nothingForYou: string;
  readonly opened: Readonly<Record<WrapKind, string>>;
  readonly lock: string;
  readonly lockedNow: string;

  readonly passphrase: string;
  readonly passphraseAgain: string;
  readonly passphraseHint: string;
  readonly differ: string;
  /** Of a passphrase with few different characters. */
  readonly weak: string;
  readonly setPassphrase: string;
  readonly passphraseSet: string;

  readonly handOver: string;
  readonly handOverTo: string;
  readonly handOverHint: (name: string) => string;
  readonly makeCode: string;
  readonly newSheet: string;
  readonly newSheetHint: string;

  /** Before the old sheet is made void. */
  readonly newSheetMeans: string;
  readonly newSheetNow: string;
  readonly keepSheet: string;
  readonly reseal: (n: number) => string;
  readonly resealHint: string;
  readonly resealing: (n: number) => string;
  readonly resealed: (n: number) => string;
  /** How many held no address. */
  readonly dropped: (n: number) => string;
  readonly leftOver: (n: number) => string;

  readonly make: string;
  readonly makeHint: string;
  readonly makeMail: string;
  readonly makeNow: string;
  readonly made: string;

  readonly code: string;
  readonly sheet: string;
  readonly download: string;
  /** The text of the recovery sheet. */
  readonly sheetText: (key: string, site: string, code: string) => string;
  readonly done: string;
}
