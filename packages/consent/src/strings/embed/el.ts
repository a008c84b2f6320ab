import type { EmbedStrings } from './strings.js';

/** Greek. */
export const el: EmbedStrings = {
  reason: (service) =>
    `Φιλοξενείται από: ${service}. Μόλις φορτωθεί, η υπηρεσία θα μάθει για την επίσκεψή σας και μπορεί να χρησιμοποιήσει cookies.`,
  policy: (service) => `Πολιτική απορρήτου: ${service}`,
  once: 'Φόρτωση μία φορά',
  always: (service) => `Να επιτρέπεται πάντα: ${service}`,
};
