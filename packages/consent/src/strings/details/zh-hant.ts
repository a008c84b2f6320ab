import type { DetailsStrings } from './strings.js';

/** Chinese. */
export const zhHant: DetailsStrings = {
  language: 'zh-Hant',
  necessary: '必要',
  stored: (service) => `${service} 在您的裝置上儲存的內容`,
  name: '名稱',
  provider: '公司',
  purpose: '用途',
  duration: '期限',
  thirdParty: '他方可存取',
  yes: '是',
  no: '否',
  unknown: '未說明',
  storesNothing: '不在您的裝置上儲存任何內容。',
  ownCookie: '保存您的選擇。',
  policy: '隱私權政策',
  legal: '法律資訊',
  controller: '資料負責人',
  basis: '法律依據',
  basisText: '您的同意。您可以隨時在此撤回；此前所做的仍然合法。',
  recipients: '誰會收到資料',
  transfers: '向歐洲經濟區以外傳輸',
  retention: '資料保留多久',
  rights: '您的權利',
  rightsText: '您可以查看、更正、刪除、限制或帶走您的資料，並反對使用這些資料。',
  authority: '投訴機構',
};
