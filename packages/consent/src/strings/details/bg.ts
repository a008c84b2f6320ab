import type { DetailsStrings } from './strings.js';

/** Bulgarian. */
export const bg: DetailsStrings = {
  language: 'bg',
  necessary: 'Необходимо',
  stored: (service) => `Какво пази ${service} на устройството ви`,
  name: 'Име',
  provider: 'Дружество',
  purpose: 'Цел',
  duration: 'Срок',
  thirdParty: 'Достъп на трети страни',
  yes: 'Да',
  no: 'Не',
  unknown: 'Не е посочено',
  storesNothing: 'Не пази нищо на устройството ви.',
  ownCookie: 'Пази избора ви.',
  scope: (domain) => `Изборът ви важи за всички сайтове на ${domain}.`,
  policy: 'Политика за поверителност',
  legal: 'Правна информация',
  controller: 'Администратор на данните',
  basis: 'Правно основание',
  basisText:
    'Вашето съгласие. Можете да го оттеглите тук по всяко време; стореното дотогава остава законно.',
  recipients: 'Кой получава данните',
  transfers: 'Предаване извън ЕИП',
  retention: 'Колко време се пазят данните',
  rights: 'Вашите права',
  rightsText:
    'Можете да видите, поправите, изтриете, ограничите или пренесете данните си и да възразите срещу използването им.',
  authority: 'Жалби се подават до',
};
