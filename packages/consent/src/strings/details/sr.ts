import type { DetailsStrings } from './strings.js';

/** Serbian. */
export const sr: DetailsStrings = {
  language: 'sr',
  necessary: 'Неопходно',
  stored: (service) => `Шта на вашем уређају чува ${service}`,
  name: 'Назив',
  provider: 'Предузеће',
  purpose: 'Сврха',
  duration: 'Трајање',
  thirdParty: 'Приступ других',
  yes: 'Да',
  no: 'Не',
  unknown: 'Није наведено',
  storesNothing: 'Не чува ништа на вашем уређају.',
  ownCookie: 'Чува ваше изборе.',
  scope: (domain) => `Ваш избор важи на свим сајтовима домена ${domain}.`,
  policy: 'Политика приватности',
  legal: 'Правне информације',
  controller: 'Руковалац подацима',
  basis: 'Правни основ',
  basisText:
    'Ваш пристанак. Овде га можете повући у сваком тренутку; оно што се дотад догодило остаје законито.',
  recipients: 'Ко прима податке',
  transfers: 'Преноси ван ЕЕП-а',
  retention: 'Колико дуго се подаци чувају',
  rights: 'Ваша права',
  rightsText:
    'Своје податке можете видети, исправити, обрисати, ограничити или пренети и успротивити се њиховој употреби.',
  authority: 'Притужбе прима',
};
