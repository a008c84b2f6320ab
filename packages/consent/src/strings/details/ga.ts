import type { DetailsStrings } from './strings.js';

/** Irish. */
export const ga: DetailsStrings = {
  language: 'ga',
  necessary: 'Riachtanach',
  stored: (service) => `A stórálann ${service} ar do ghléas`,
  name: 'Ainm',
  provider: 'Cuideachta',
  purpose: 'Cuspóir',
  duration: 'Fad ama',
  thirdParty: 'Rochtain ag daoine eile',
  yes: 'Tá',
  no: 'Níl',
  unknown: 'Níor luadh',
  storesNothing: 'Ní stórálann sé aon rud ar do ghléas.',
  ownCookie: 'Coinníonn sé do roghanna.',
  scope: (domain) => `Tá do rogha i bhfeidhm ar gach suíomh de chuid ${domain}.`,
  policy: 'Beartas príobháideachais',
  legal: 'Faisnéis dhlíthiúil',
  controller: 'Rialaitheoir na sonraí',
  basis: 'Bunús dlí',
  basisText:
    'Do thoiliú. Is féidir leat é a tharraingt siar anseo am ar bith; fanann an méid a tharla roimhe sin dleathach.',
  recipients: 'Cé a fhaigheann na sonraí',
  transfers: 'Aistrithe lasmuigh den LEE',
  retention: 'Cá fhad a choinnítear sonraí',
  rights: 'Do chearta',
  rightsText:
    'Is féidir leat do shonraí a fheiceáil, a cheartú, a scriosadh, a shrianadh nó a thabhairt leat, agus cur i gcoinne a n-úsáide.',
  authority: 'Gearáin chuig',
};
