import type { HistoryStrings } from './strings.js';

/** Turkish. */
export const tr: HistoryStrings = {
  title: 'Geçmiş seçimleriniz',
  about:
    'Bu cihazda ne karar verdiğiniz, size gösterilen sözlerle birlikte. Kim olduğunuzu söylemez.',
  empty: 'Burada henüz bir karar vermediniz.',
  actions: {
    accept: 'Hepsini kabul ettiniz',
    refuse: 'Hepsini reddettiniz',
    choose: 'Seçtiniz',
    withdraw: 'Rızanızı geri aldınız',
  },
  granted: 'Kabul edilen:',
  refused: 'Reddedilen:',
  until: 'Geçerlilik sonu:',
  words: 'Size gösterilenler',
  hash: 'Bu sözlerin SHA-256 özeti:',
  saveJson: 'Makbuzu kaydet (JSON)',
  savePage: 'Okunacak bir sayfa kaydet',
  erase: 'Bu seçimleri bu cihazdan sil',
  erased: 'Geçmiş seçimler bu cihazdan silindi. Kararınız hâlâ geçerli.',
};
