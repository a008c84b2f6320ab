import type { DetailsStrings } from './strings.js';

/** Chinese. */
export const zhHans: DetailsStrings = {
  language: 'zh-Hans',
  necessary: '必要',
  stored: (service) => `${service} 在您的设备上存储的内容`,
  name: '名称',
  provider: '公司',
  purpose: '用途',
  duration: '期限',
  thirdParty: '他方可访问',
  yes: '是',
  no: '否',
  unknown: '未说明',
  storesNothing: '不在您的设备上存储任何内容。',
  ownCookie: '保存您的选择。',
  policy: '隐私政策',
  legal: '法律信息',
  controller: '数据负责人',
  basis: '法律依据',
  basisText: '您的同意。您可以随时在此撤回；此前所做的仍然合法。',
  recipients: '谁会收到数据',
  transfers: '向欧洲经济区以外传输',
  retention: '数据保留多久',
  rights: '您的权利',
  rightsText: '您可以查看、更正、删除、限制或带走您的数据，并反对使用这些数据。',
  authority: '投诉机构',
};
