import type { DetailsStrings } from './strings.js';

/** Macedonian. */
export const mk: DetailsStrings = {
  language: 'mk',
  necessary: 'Неопходно',
  stored: (service) => `Што чува ${service} на вашиот уред`,
  name: 'Име',
  provider: 'Компанија',
  purpose: 'Цел',
  duration: 'Траење',
  thirdParty: 'Пристап на други',
  yes: 'Да',
  no: 'Не',
  unknown: 'Не е наведено',
  storesNothing: 'Не чува ништо на вашиот уред.',
  ownCookie: 'Ги чува вашите избори.',
  scope: (domain) => `Вашиот избор важи за сите страници на ${domain}.`,
  policy: 'Политика за приватност',
  legal: 'Правни информации',
  controller: 'Контролор на податоците',
  basis: 'Правна основа',
  basisText:
    'Вашата согласност. Можете да ја повлечете тука во секое време; тоа што се случило дотогаш останува законско.',
  recipients: 'Кој ги добива податоците',
  transfers: 'Пренос надвор од ЕЕП',
  retention: 'Колку долго се чуваат податоците',
  rights: 'Вашите права',
  rightsText:
    'Можете да ги видите, исправите, избришете, ограничите или пренесете вашите податоци и да се спротивставите на нивната употреба.',
  authority: 'Поплаките ги прима',
};
