import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('el');

/** Greek: what is read before anything is written. */
export const el: CommentsStrings = {
  leaveComment: 'Αφήστε ένα σχόλιο',
  replyTo: (name) => `Απάντηση: ${isolate(name)}`,
  emailPromise: 'Η διεύθυνση email σας δεν θα δημοσιευθεί.',
  requiredMark: 'Τα υποχρεωτικά πεδία σημειώνονται με',
  fields: { text: 'Σχόλιο', name: 'Όνομα', email: 'Διεύθυνση email', website: 'Ιστότοπος' },
  rememberMe: 'Να με θυμάσαι σε αυτή τη συσκευή',
  postComment: 'Δημοσίευση σχολίου',
  postReply: 'Δημοσίευση απάντησης',
  cancel: 'Άκυρο',
  notLoaded: 'Δεν ήταν δυνατή η φόρτωση. Το κείμενό σας μένει εδώ: δοκιμάστε ξανά.',
  localOnly: 'Αυτά τα σχόλια μένουν σε αυτόν τον περιηγητή.',
  preview: 'Προεπισκόπηση',
  noticeTitle: 'Τι γίνεται με τα στοιχεία σας',
  comments: 'Σχόλια',
  commentCount: (count) => plural(count, { one: '# σχόλιο', other: '# σχόλια' }),
  loading: 'Φόρτωση σχολίων…',
  empty: 'Κανένα σχόλιο ακόμη. Το δικό σας θα ήταν το πρώτο.',
  offline: 'Είστε εκτός σύνδεσης. Τα σχόλια θα φορτωθούν όταν επανέλθει το δίκτυο.',
  failed: 'Δεν ήταν δυνατή η φόρτωση των σχολίων.',
  closed: 'Τα σχόλια είναι κλειστά.',
  showMore: 'Περισσότερα',
  replyCount: (count) => plural(count, { one: '# απάντηση', other: '# απαντήσεις' }),
  showReplies: (count) =>
    plural(count, { one: 'Εμφάνιση # ακόμη απάντησης', other: 'Εμφάνιση # ακόμη απαντήσεων' }),
  showNew: (count) => plural(count, { one: '# νέο σχόλιο', other: '# νέα σχόλια' }),
  sortBy: 'Σειρά',
  sorts: {
    newest: 'Νεότερα πρώτα',
    oldest: 'Παλαιότερα πρώτα',
    discussed: 'Με την περισσότερη συζήτηση',
  },
  siteRole: 'Συντακτική ομάδα',
  pinned: 'Καρφιτσωμένο',
  report: 'Αναφορά',
  useful: (count) => (count === 0 ? 'Χρήσιμο' : `Χρήσιμο · ${count}`),
  reply: 'Απάντηση',
  inReplyTo: 'σε απάντηση προς:',
  deleted: 'Αυτό το σχόλιο διαγράφηκε.',
  anonymous: 'Ανώνυμος',
  edited: 'επεξεργασμένο',
  tryAgain: 'Δοκιμάστε ξανά',
};
