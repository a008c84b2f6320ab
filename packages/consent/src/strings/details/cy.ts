import type { DetailsStrings } from './strings.js';

/** Welsh. */
export const cy: DetailsStrings = {
  language: 'cy',
  necessary: 'Angenrheidiol',
  stored: (service) => `Beth mae ${service} yn ei storio ar eich dyfais`,
  name: 'Enw',
  provider: 'Cwmni',
  purpose: 'Diben',
  duration: 'Hyd',
  thirdParty: 'Mynediad i eraill',
  yes: 'Oes',
  no: 'Nac oes',
  unknown: 'Heb ei nodi',
  storesNothing: 'Nid yw’n storio dim ar eich dyfais.',
  ownCookie: 'Cadw eich dewisiadau.',
  scope: (domain) => `Mae eich dewis yn ddilys ar bob safle o dan ${domain}.`,
  policy: 'Polisi preifatrwydd',
  legal: 'Gwybodaeth gyfreithiol',
  controller: 'Rheolydd y data',
  basis: 'Sail gyfreithiol',
  basisText:
    'Eich caniatâd. Gallwch ei dynnu’n ôl yma ar unrhyw adeg; mae’r hyn a wnaed cyn hynny’n parhau’n gyfreithlon.',
  recipients: 'Pwy sy’n derbyn y data',
  transfers: 'Trosglwyddo y tu allan i’r AEE',
  retention: 'Am ba hyd y cedwir data',
  rights: 'Eich hawliau',
  rightsText:
    'Gallwch weld, cywiro, dileu, cyfyngu neu fynd â’ch data gyda chi, a gwrthwynebu eu defnyddio.',
  authority: 'Cwynion i',
};
