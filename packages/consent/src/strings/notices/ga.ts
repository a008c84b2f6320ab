import type { NoticeStrings } from './strings.js';

/** Irish. */
export const ga: NoticeStrings = {
  again: 'Táthar ag fiafraí díot arís mar gur athraigh sé seo:',
  isNew: 'nua',
  isChanged: 'athraithe',
  left: 'Níorbh fhéidir gach rud a scriosadh',
  leftHow:
    'Ní féidir leis an leathanach seo an méid seo a leanas a scriosadh, ach is féidir leatsa, i socruithe do bhrabhsálaí:',
  close: 'Dún',
};
