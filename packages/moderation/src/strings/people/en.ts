import { partWhyEn } from '../part-why.js';
import { plurals } from '../plural.js';
import type { PeopleStrings } from './strings.js';

const plural = plurals('en');

export const peopleEn: PeopleStrings = {
  heading: 'People and devices',
  loading: 'Loading…',
  failed: 'That did not work.',
  tryAgain: 'Try again',
  why: {
    ...partWhyEn,
    passkey_cancelled: 'No passkey was made: the browser was not allowed to, or took too long.',
    passkey_known: 'This device has a passkey already.',
    passkey_invalid: 'The server did not take this passkey.',
    invalid: 'Is this an e-mail address?',
    last_owner: 'A site needs an owner: make somebody else one first.',
    person_alike:
      'Somebody else has a name that looks like this one. Add a family name or an initial.',
  },
  passkeys: 'Your passkeys',
  passkeysHint:
    'A passkey signs you in with the lock of your device: no link to wait for, no password to lose. Make one on each device you moderate with.',
  noPasskeysHere:
    'A passkey cannot be made here: it takes a current browser, https or localhost, and a page on the server’s own host.',
  noPasskeys: 'You have none yet.',
  addPasskey: 'Make a passkey on this device',
  added: 'The passkey is made. Next time, it signs you in.',
  remove: 'Remove',
  removed: 'The passkey does not sign in any more.',
  synced: 'on all devices of your account',
  madeOn: (day) => `made on ${day}`,
  usedOn: (ago) => `used ${ago}`,
  neverUsed: 'not used yet',

  sessions: 'Where you are signed in',
  sessionsOfAll: 'Where everybody is signed in',
  way: { link: 'by link', passkey: 'by passkey' },
  unknownDevice: 'A browser that says nothing of itself',
  thisOne: 'this one',
  seen: (ago) => `seen ${ago}`,
  end: 'Sign out there',
  ended: 'Signed out there.',

  digest: 'Mail when something waits',
  digestHint:
    'One mail in this time at most, with how many comments, reports and complaints wait; never for spam. Your address is kept as it is, for this alone.',
  noMail: 'This server sends no mail.',
  often: 'How often at most',
  every: (hours) =>
    hours === 0
      ? 'never'
      : hours === 24
        ? 'once a day'
        : plural(hours, { one: 'once an hour', other: 'once in # hours' }),
  email: 'Your e-mail address',
  save: 'Save',
  digestOn: (email) => `You will be told at ${email}.`,
  digestOff: 'No mail will come, and your address is not kept.',

  people: 'Who may moderate',
  role: { owner: 'Owner', moderator: 'Moderator', 'read-only': 'Read-only' },
  roleMeans: {
    owner: 'everything, also people, rules, keys and settings',
    moderator: 'decide, answer, open addresses, hand over and erase data',
    'read-only': 'look at the queue and the log',
  },
  roleOf: (name) => `Role of ${name}`,
  you: 'you',
  roleBecomes: (name, role) =>
    `${name} becomes: ${role}. That holds at once, on every page that is open.`,
  ownRoleBecomes: (role) =>
    `You become: ${role}. That holds at once; only another owner can undo it.`,
  changeNow: 'Change the role',
  changed: (name) => `The role of ${name} is changed, at once.`,
  passkeyCount: (n) => plural(n, { one: '# passkey', other: '# passkeys' }),
  signedInOn: (n) =>
    n === 0
      ? 'signed in nowhere'
      : plural(n, { one: 'signed in on # device', other: 'signed in on # devices' }),
  shutOut: 'End all access',
  shutOutMeans: (name) =>
    `Every session of ${name} ends, with links and passkeys. Name and role stay; a new link lets them in again.`,
  shutOutNow: 'End the access',
  shutOutDone: (name) => `${name} is signed out everywhere. A new link lets them in again.`,
  neverCame: 'never came in',
  removeMeans: (name) =>
    `${name} is signed out everywhere, and links and passkeys end. What was decided stays, with the name, in the log.`,
  removeNow: 'Remove for good',
  keep: 'Keep',
  gone: (name) => `${name} may not moderate any more.`,
  invite: 'Let somebody in',
  name: 'Name, as the log will call them',
  roleField: 'Role',
  makeLink: 'Make a link',
  link: (name) => `The link for ${name}`,
  linkHint:
    'It signs in once, within a day, and is shown only now. Give it to this person alone. Links that they were given before have ended.',
  keepsRole: (name, role) =>
    `${name} is known already and keeps the role: ${role}. Change it in the list.`,
  nameInvalid:
    'A name has a letter or a digit and nothing that cannot be seen; `server` and `command line` are taken.',
  copy: 'Copy',
  copied: 'Copied.',
};
