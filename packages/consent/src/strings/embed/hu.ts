import type { EmbedStrings } from './strings.js';

/** Hungarian. */
export const hu: EmbedStrings = {
  reason: (service) =>
    `A tartalom helye: ${service}. Betöltésekor tudomást szerez az Ön látogatásáról, és sütiket használhat.`,
  policy: (service) => `Adatvédelmi tájékoztató: ${service}`,
  once: 'Betöltés egyszer',
  always: (service) => `Mindig engedélyezve: ${service}`,
};
