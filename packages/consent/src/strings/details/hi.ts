import type { DetailsStrings } from './strings.js';

/** Hindi. */
export const hi: DetailsStrings = {
  language: 'hi',
  necessary: 'आवश्यक',
  stored: (service) => `${service} आपके उपकरण पर क्या रखता है`,
  name: 'नाम',
  provider: 'कंपनी',
  purpose: 'उद्देश्य',
  duration: 'अवधि',
  thirdParty: 'दूसरों की पहुँच',
  yes: 'हाँ',
  no: 'नहीं',
  unknown: 'बताया नहीं गया',
  storesNothing: 'आपके उपकरण पर कुछ नहीं रखता।',
  ownCookie: 'आपकी पसंद सहेजता है।',
  scope: (domain) => `आपकी पसंद ${domain} की सभी साइटों पर लागू है।`,
  policy: 'गोपनीयता नीति',
  legal: 'कानूनी जानकारी',
  controller: 'डेटा के लिए ज़िम्मेदार',
  basis: 'कानूनी आधार',
  basisText: 'आपकी सहमति। आप इसे यहाँ कभी भी वापस ले सकते हैं; तब तक जो हुआ, वह वैध रहता है।',
  recipients: 'डेटा किसे मिलता है',
  transfers: 'ईईए से बाहर हस्तांतरण',
  retention: 'डेटा कितने समय रखा जाता है',
  rights: 'आपके अधिकार',
  rightsText:
    'आप अपना डेटा देख, सुधार, मिटा, सीमित कर या साथ ले जा सकते हैं और उसके उपयोग पर आपत्ति कर सकते हैं।',
  authority: 'शिकायत यहाँ करें',
};
