import type { NoticeStrings } from './strings.js';

/** Latvian. */
export const lv: NoticeStrings = {
  again: 'Mēs jautājam vēlreiz, jo ir mainījies šis:',
  isNew: 'jauns',
  isChanged: 'mainīts',
  left: 'Visu neizdevās izdzēst',
  leftHow: 'Šī lapa nevar izdzēst tālāk minēto, bet jūs to varat sava pārlūka iestatījumos:',
  close: 'Aizvērt',
};
