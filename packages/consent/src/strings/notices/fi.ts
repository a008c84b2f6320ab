import type { NoticeStrings } from './strings.js';

/** Finnish. */
export const fi: NoticeStrings = {
  again: 'Sinulta kysytään uudelleen, koska tämä on muuttunut:',
  isNew: 'uusi',
  isChanged: 'muuttunut',
  left: 'Kaikkea ei voitu poistaa',
  leftHow: 'Tämä sivu ei voi poistaa seuraavia, mutta sinä voit selaimesi asetuksissa:',
  close: 'Sulje',
};
