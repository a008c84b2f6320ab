import type { DetailsStrings } from './strings.js';

/** Turkish. */
export const tr: DetailsStrings = {
  language: 'tr',
  necessary: 'Gerekli',
  stored: (service) => `Cihazınızda saklananlar: ${service}`,
  name: 'Ad',
  provider: 'Şirket',
  purpose: 'Amaç',
  duration: 'Süre',
  thirdParty: 'Başkalarının erişimi',
  yes: 'Evet',
  no: 'Hayır',
  unknown: 'Belirtilmemiş',
  storesNothing: 'Cihazınızda hiçbir şey saklamaz.',
  ownCookie: 'Seçimlerinizi saklar.',
  scope: (domain) => `Seçiminiz ${domain} alanındaki tüm sitelerde geçerlidir.`,
  policy: 'Gizlilik politikası',
  legal: 'Hukuki bilgiler',
  controller: 'Veri sorumlusu',
  basis: 'Hukuki dayanak',
  basisText:
    'Rızanız. Onu buradan dilediğiniz zaman geri alabilirsiniz; o zamana kadar yapılanlar hukuka uygun kalır.',
  recipients: 'Verileri kimler alıyor',
  transfers: 'AEA dışına aktarımlar',
  retention: 'Veriler ne kadar saklanıyor',
  rights: 'Haklarınız',
  rightsText:
    'Verilerinizi görebilir, düzeltebilir, silebilir, sınırlayabilir veya yanınızda götürebilir ve kullanılmalarına itiraz edebilirsiniz.',
  authority: 'Şikâyet mercii',
};
