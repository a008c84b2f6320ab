import type { HistoryStrings } from './strings.js';

/** Finnish. */
export const fi: HistoryStrings = {
  title: 'Aiemmat valintasi',
  about:
    'Mitä olet päättänyt tällä laitteella, ja sanat, jotka sinulle näytettiin. Siitä ei ilmene, kuka olet.',
  empty: 'Et ole vielä päättänyt täällä mitään.',
  actions: {
    accept: 'Hyväksyit kaiken',
    refuse: 'Hylkäsit kaiken',
    choose: 'Valitsit',
    withdraw: 'Peruit suostumuksesi',
  },
  granted: 'Hyväksytty:',
  refused: 'Hylätty:',
  until: 'Voimassa',
  words: 'Mitä sinulle näytettiin',
  hash: 'Näiden sanojen SHA-256:',
  saveJson: 'Tallenna kuitti (JSON)',
  savePage: 'Tallenna luettava sivu',
  erase: 'Poista nämä valinnat tältä laitteelta',
  erased: 'Aiemmat valinnat on poistettu tältä laitteelta. Päätöksesi on yhä voimassa.',
};
