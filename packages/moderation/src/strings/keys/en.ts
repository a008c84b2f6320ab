import { partWhyEn } from '../part-why.js';
import { plurals } from '../plural.js';
import type { KeysStrings } from './strings.js';

const plural = plurals('en');
const addresses = (n: number): string => plural(n, { one: '# address', other: '# addresses' });

export const keysEn: KeysStrings = {
  heading: 'Keys',
  loading: 'Working…',
  failed: 'That did not work.',
  tryAgain: 'Try again',
  why: {
    ...partWhyEn,
    key_wrong: 'This opens no key that is kept for you.',
    key_damaged:
      'A copy of a key that is kept for you is damaged. Ask an owner to hand the key over to you again.',
    key_locked: 'Open the key first.',
  },
  keys: 'What addresses are sealed to',
  keysHint:
    'Visitors’ browsers seal every e-mail address to the key in use. Whoever has its private half can open them, and nobody else.',
  noKeys: 'There is no key: no address is asked for.',
  heldBy: {
    server: 'Held by the server, which can open it.',
    owner: 'Held by owners: the server cannot open it.',
  },
  since: (day) => `since ${day}`,
  inUse: 'in use',
  sealed: (n) => `${addresses(n)} sealed to it`,
  holders: (names) => `Copies of their own: ${names}`,
  open: 'open on this page',
  locked: 'locked',
  forget:
    'Nothing is sealed to it any more. Whoever runs the server takes it out of the key file with',
  secret: 'Passphrase, or the code on a recovery sheet',
  unlock: 'Open',
  unlockHint: 'It is opened in this browser, for as long as this page is there.',
  nothingForYou: 'No key is kept for you. An owner can hand one over to you.',
  opened: {
    passphrase: 'The key is open on this page.',
    recovery: 'The recovery code has opened the key. You may set a passphrase again.',
    handover: 'The key was handed over to you. Now choose a passphrase of your own.',
  },
  lock: 'Lock again',
  lockedNow: 'The key is locked.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same once more',
  passphraseHint:
    'Twelve characters or more; four or five words that nobody would guess are easiest to keep in mind. Nobody can reset it, not even the server.',
  differ: 'The two are not the same.',
  weak: 'These are too few different characters to be hard to guess.',
  setPassphrase: 'Set your passphrase',
  passphraseSet: 'From now on this passphrase opens the key.',
  handOver: 'Hand the key over',
  handOverTo: 'To whom',
  handOverHint: (name) =>
    `${name} types this code once and then chooses a passphrase. Give it by another way than mail, and to nobody else.`,
  makeCode: 'Make a code',
  newSheet: 'Make a new recovery sheet',
  newSheetHint: 'The code on the old sheet then opens nothing any more.',
  newSheetMeans:
    'The code that you have on paper opens nothing from that moment on. Have a printer or a pen at hand: the new code is shown once.',
  newSheetNow: 'Make it now',
  keepSheet: 'Keep the old one',
  reseal: (n) => `Seal ${addresses(n)} to the key in use`,
  resealHint:
    'Old keys are needed for as long as addresses are sealed to them. What your browser can open is opened here.',
  resealing: (n) => `${addresses(n)} sealed anew…`,
  resealed: (n) => `Sealed anew: ${addresses(n)}.`,
  dropped: (n) =>
    `${plural(n, { one: '# envelope', other: '# envelopes' })} held no address and ${n === 1 ? 'is' : 'are'} gone.`,
  leftOver: (n) => `${addresses(n)} can only be opened with keys that are locked here.`,
  make: 'Make a key that only you hold',
  makeHint:
    'It is made in this browser and leaves it only wrapped with your passphrase. From then on, the server cannot open an address, and neither can who steals its disk.',
  makeMail: 'Replies by mail end: the server could not write to anybody.',
  makeNow: 'Make the key',
  made: 'The key is made and in use.',
  code: 'Recovery code, shown only now',
  sheet:
    'Print it, or write it down, and keep it apart from the passphrase. Without passphrase and code, addresses are lost for ever.',
  download: 'Download the recovery sheet',
  sheetText: (key, site, code) =>
    `PLACET: RECOVERY SHEET\n\nSite:  ${site}\nKey:   ${key}\nCode:  ${code}\n\nThis code opens the key to your visitors’ e-mail addresses. Keep it on paper, apart from\nyour passphrase. To use it: sign in to moderate, open “Keys”, and type it in the place of\nthe passphrase.\n`,
  done: 'I have kept it',
};
