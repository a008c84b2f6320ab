import type { HistoryStrings } from './strings.js';

/** Spanish. */
export const es: HistoryStrings = {
  title: 'Sus elecciones anteriores',
  about:
    'Lo que decidió en este dispositivo, con las palabras que se le mostraron. No dice quién es usted.',
  empty: 'Aquí todavía no ha decidido nada.',
  actions: {
    accept: 'Lo aceptó todo',
    refuse: 'Lo rechazó todo',
    choose: 'Eligió',
    withdraw: 'Retiró su consentimiento',
  },
  granted: 'Aceptado:',
  refused: 'Rechazado:',
  until: 'Hasta el',
  words: 'Lo que se le mostró',
  hash: 'SHA-256 de estas palabras:',
  saveJson: 'Guardar el comprobante (JSON)',
  savePage: 'Guardar una página para leer',
  erase: 'Borrar estas elecciones de este dispositivo',
  erased:
    'Las elecciones anteriores se han borrado de este dispositivo. Lo que decidió sigue vigente.',
};
