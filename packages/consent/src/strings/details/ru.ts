import type { DetailsStrings } from './strings.js';

/** Russian. */
export const ru: DetailsStrings = {
  language: 'ru',
  necessary: 'Необходимое',
  stored: (service) => `Что хранит на вашем устройстве ${service}`,
  name: 'Название',
  provider: 'Компания',
  purpose: 'Цель',
  duration: 'Срок',
  thirdParty: 'Доступ у других',
  yes: 'Да',
  no: 'Нет',
  unknown: 'Не указано',
  storesNothing: 'Ничего не хранит на вашем устройстве.',
  ownCookie: 'Хранит ваш выбор.',
  scope: (domain) => `Ваш выбор действует на всех сайтах домена ${domain}.`,
  policy: 'Политика конфиденциальности',
  legal: 'Правовая информация',
  controller: 'Ответственный за данные',
  basis: 'Правовое основание',
  basisText:
    'Ваше согласие. Его можно отозвать здесь в любое время; то, что было до этого, остаётся законным.',
  recipients: 'Кто получает данные',
  transfers: 'Передача за пределы ЕЭЗ',
  retention: 'Сколько хранятся данные',
  rights: 'Ваши права',
  rightsText:
    'Вы можете посмотреть, исправить, удалить, ограничить или забрать свои данные и возразить против их использования.',
  authority: 'Жалобы принимает',
};
