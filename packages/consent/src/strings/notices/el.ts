import type { NoticeStrings } from './strings.js';

/** Greek. */
export const el: NoticeStrings = {
  again: 'Σας ρωτάμε ξανά επειδή άλλαξε το εξής:',
  isNew: 'νέο',
  isChanged: 'άλλαξε',
  left: 'Δεν ήταν δυνατό να διαγραφούν όλα',
  leftHow:
    'Αυτή η σελίδα δεν μπορεί να διαγράψει τα παρακάτω· μπορείτε εσείς, στις ρυθμίσεις του προγράμματος περιήγησης:',
  close: 'Κλείσιμο',
};
