import type { DetailsStrings } from './strings.js';

/** Ukrainian. */
export const uk: DetailsStrings = {
  language: 'uk',
  necessary: 'Необхідне',
  stored: (service) => `Що зберігає на вашому пристрої ${service}`,
  name: 'Назва',
  provider: 'Компанія',
  purpose: 'Мета',
  duration: 'Строк',
  thirdParty: 'Доступ інших',
  yes: 'Так',
  no: 'Ні',
  unknown: 'Не вказано',
  storesNothing: 'Нічого не зберігає на вашому пристрої.',
  ownCookie: 'Зберігає ваш вибір.',
  scope: (domain) => `Ваш вибір діє на всіх сайтах домену ${domain}.`,
  policy: 'Політика приватності',
  legal: 'Правова інформація',
  controller: 'Володілець даних',
  basis: 'Правова підстава',
  basisText:
    'Ваша згода. Її можна відкликати тут будь-коли; те, що відбулося доти, лишається законним.',
  recipients: 'Хто отримує дані',
  transfers: 'Передавання за межі ЄЕЗ',
  retention: 'Скільки зберігаються дані',
  rights: 'Ваші права',
  rightsText:
    'Ви можете переглянути, виправити, видалити, обмежити або забрати свої дані та заперечити проти їх використання.',
  authority: 'Скарги приймає',
};
