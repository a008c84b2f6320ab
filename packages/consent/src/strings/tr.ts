import type { ConsentStrings } from './strings.js';

/** Turkish. */
export const tr: ConsentStrings = {
  title: 'Çerez kullanabilir miyiz?',
  ask: 'İzninizle bu site, çerezleri ve benzer yöntemleri şunlar için kullanır:',
  remind: 'Reddedebilir ve fikrinizi istediğiniz zaman değiştirebilirsiniz.',
  optOutTitle: 'Gizlilik tercihleriniz',
  optOutAsk: 'Reddetmediğiniz sürece bu site, çerezleri ve benzer yöntemleri şunlar için kullanır:',
  signalHonoured:
    'İtiraz sinyaline uyuldu: tarayıcınız Global Privacy Control gönderiyor, bu yüzden bunların hepsi kapalı.',
  keepOff: 'Kapalı kalsın',
  accept: 'Kabul et',
  refuse: 'Reddet',
  choose: 'Seç',
  readMore: 'Devamını oku',
  preferences: 'Tercihleriniz',
  preferencesIntro: 'Kabul ettiklerinizi açın. Kaydetmeden önce hiçbir şey değişmez.',
  alwaysOn: 'Her zaman açık',
  details: 'Ayrıntılar: şirketler, çerezler, haklarınız',
  save: 'Tercihlerimi kaydet',
  acceptAll: 'Tümünü kabul et',
  refuseAll: 'Tümünü reddet',
  close: 'Hiçbir şeyi değiştirmeden kapat',
  saved: 'Tercihleriniz kaydedildi.',
  notKept: 'Tarayıcınız tercihlerinizi saklayamadı: yalnızca bu sayfa için geçerlidir.',
  categories: {
    necessary: {
      title: 'Gerekli',
      purpose: 'Sitenin onsuz çalışmadığı şeyler, örneğin oturumunuzun açık kalması.',
    },
    functionality: {
      title: 'Ek özellikler',
      purpose: 'Onsuz da olabilecek özellikler, örneğin sohbet veya haritalar.',
    },
    preferences: {
      title: 'Tercihler',
      purpose: 'Dil veya metin boyutu gibi ayarlarınızı hatırlar.',
    },
    analytics: {
      title: 'Ziyaret ölçümü',
      purpose: 'Ziyaretleri sayar ve hangi sayfaların okunduğunu gösterir.',
    },
    marketing: {
      title: 'Reklam',
      purpose: 'Burada ve başka yerlerde baktıklarınıza göre reklam seçer.',
    },
    media: {
      title: 'Gömülü içerik',
      purpose:
        'Başka şirketlerin videolarını ve haritalarını gösterir; bu şirketler ziyaretinizi görür.',
    },
  },
};
