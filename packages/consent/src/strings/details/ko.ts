import type { DetailsStrings } from './strings.js';

/** Korean. */
export const ko: DetailsStrings = {
  language: 'ko',
  necessary: '필수',
  stored: (service) => `${service}에서 기기에 저장하는 것`,
  name: '이름',
  provider: '회사',
  purpose: '목적',
  duration: '기간',
  thirdParty: '제3자 접근',
  yes: '예',
  no: '아니요',
  unknown: '명시되지 않음',
  storesNothing: '기기에 아무것도 저장하지 않습니다.',
  ownCookie: '선택을 보관합니다.',
  scope: (domain) => `선택은 ${domain}의 모든 사이트에 적용됩니다.`,
  policy: '개인정보 처리방침',
  legal: '법적 정보',
  controller: '개인정보 처리자',
  basis: '법적 근거',
  basisText:
    '귀하의 동의입니다. 언제든지 여기에서 철회할 수 있으며, 그때까지 이루어진 처리는 적법합니다.',
  recipients: '데이터를 받는 곳',
  transfers: 'EEA 역외 이전',
  retention: '데이터 보관 기간',
  rights: '귀하의 권리',
  rightsText: '데이터를 열람, 정정, 삭제, 제한하거나 가져갈 수 있고 그 이용에 반대할 수 있습니다.',
  authority: '불만 접수처',
};
