import { partWhyEn } from '../part-why.js';
import { plurals } from '../plural.js';
import type { DutiesStrings } from './strings.js';

const plural = plurals('en');

export const dutiesEn: DutiesStrings = {
  heading: 'Reports, complaints and requests',
  loading: 'Loading…',
  failed: 'That did not work.',
  tryAgain: 'Try again',
  why: {
    ...partWhyEn,
    invalid: 'Expected an e-mail address, or an author key as the queue shows it.',
  },
  anonymous: 'Anonymous',
  overtaken: 'Somebody else has decided about it meanwhile.',
  reports: 'Reported comments',
  noReports: 'No reader has reported anything that waits.',
  category: {
    minors: 'Sexual abuse of children',
    violence: 'Threat or call for violence',
    speech: 'Hatred, insult or defamation',
    privacy: 'Somebody’s personal data',
    scam: 'Fraud or phishing',
    property: 'Copyright or trade mark',
    rules: 'Against the rules of this site',
    other: 'Something else',
  },
  reportedBy: (name) => `by ${name}`,
  reporter: {
    show: 'Show the reporter’s e-mail',
    reason: 'Why do you need the address?',
    logged: 'Your reason and your name are written to the audit log.',
    confirm: 'Show e-mail',
    cancel: 'Cancel',
    opening: 'Opening the sealed address…',
    shown: 'This was logged.',
  },
  erasedReport: 'Whoever reported it has had their words erased.',
  overdue: (hours) => plural(hours, { one: 'over # hour', other: 'over # hours' }),
  message: 'Message to whoever reported (optional)',
  keep: 'Keep the comment',
  remove: 'Remove it…',
  kept: 'The comment stays, and whoever reported it is told.',
  removed: 'The comment is removed; its author and whoever reported it are told.',
  statement: 'What the author is told',
  statementHint:
    'The law asks for reasons (DSA, art. 17): the author sees them and may complain for six months.',
  ground: 'It breaks',
  terms: 'the rules of this site',
  law: 'the law',
  clause: 'Which rule or provision',
  facts: 'What happened, and why that applies',
  about: 'What it is about',
  statementCategory: {
    ANIMAL_WELFARE: 'Animal welfare',
    CONSUMER_INFORMATION: 'Consumer information',
    CYBER_VIOLENCE: 'Cyber violence',
    CYBER_VIOLENCE_AGAINST_WOMEN: 'Cyber violence against women',
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS: 'Data protection and privacy',
    ILLEGAL_OR_HARMFUL_SPEECH: 'Illegal or harmful speech',
    INTELLECTUAL_PROPERTY_INFRINGEMENTS: 'Intellectual property',
    NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS: 'Civic discourse or elections',
    NOT_SPECIFIED_NOTICE: 'A notice without details',
    OTHER_VIOLATION_TC: 'Another breach of the rules',
    PROTECTION_OF_MINORS: 'Protection of minors',
    RISK_FOR_PUBLIC_SECURITY: 'Public security',
    SCAMS_AND_FRAUD: 'Scams and fraud',
    SELF_HARM: 'Self-harm',
    UNSAFE_AND_PROHIBITED_PRODUCTS: 'Unsafe or prohibited products',
    VIOLENCE: 'Violence',
  },
  send: 'Remove and tell the author',
  refuse: 'Refuse and tell the author',
  cancel: 'Cancel',
  complaints: 'Complaints by authors',
  complaintsHint:
    'A person answers. What is right is put back by a decision of its own: from the log, or among the refused.',
  noComplaints: 'Nobody has complained.',
  answer: 'Your answer to the author',
  uphold: 'The author is right',
  dismiss: 'The decision stands',
  outcome: { open: 'Open', upheld: 'The author was right', dismissed: 'The decision stands' },
  statementsGiven: 'Reasons that were given',
  noStatements: 'No author was given reasons yet.',
  erasedComment: 'The comment is erased.',
  older: 'Older ones',
  subject: 'One person’s data',
  subjectHint:
    'Everything by one e-mail address or one author key: to hand over, or to erase. The log says that it was done, not for whom.',
  who: 'E-mail address or author key',
  find: 'Find',
  whose: (who) => `About ${who}:`,
  found: (n) => plural(n, { one: '# comment was found.', other: '# comments were found.' }),
  also: ({ reports, votes }) => {
    const parts = [
      reports > 0 ? plural(reports, { one: '# report', other: '# reports' }) : '',
      votes > 0 ? plural(votes, { one: '# vote', other: '# votes' }) : '',
    ].filter(Boolean);
    return parts.length > 0 ? `Also: ${parts.join(', ')}.` : '';
  },
  unopened: (n) =>
    plural(n, {
      one: '# sealed address can only be opened by whoever holds its key.',
      other: '# sealed addresses can only be opened by whoever holds their key.',
    }),
  unreadable: (n) =>
    plural(n, {
      one: '# sealed address does not open, even with its key: nobody can tell whose it is.',
      other: '# sealed addresses do not open, even with their key: nobody can tell whose they are.',
    }),
  openHint:
    'Your browser opens them one by one and shows only whose they are, if they are this person’s. The log says that it was done.',
  searchReason: 'A person asked for their data',
  opened: (n) => plural(n, { one: '# address opened…', other: '# addresses opened…' }),
  asData: 'Download (JSON)',
  asText: 'Download (text)',
  erase: 'Erase everything…',
  eraseMeans: (n) =>
    plural(n, {
      one: '# comment is erased for good, with name, address and website. Replies stay under a stub.',
      other:
        '# comments are erased for good, with name, address and website. Replies stay under a stub.',
    }),
  eraseMeansAlso:
    'Reports lose words, name and address; that they were made, and what was decided, stays. Votes by these author keys, and how they stand with you, go, too.',
  eraseNow: 'Erase for good',
  keepAll: 'Keep everything',
  erased: (n) => plural(n, { one: '# comment was erased.', other: '# comments were erased.' }),
  figures: 'Figures and files',
  year: 'Year',
  notices: 'Reports by readers',
  median: 'Half of them decided within',
  statements: 'Statements of reasons',
  byRule: 'of which found by a rule',
  openComplaints: 'Complaints that wait',
  decidedComplaints: 'Complaints upheld, dismissed',
  files: 'Files',
  file: {
    statements: 'Statements of reasons (for the Commission’s database)',
    consents: 'Consent receipts',
    audit: 'Audit log',
  },
};
