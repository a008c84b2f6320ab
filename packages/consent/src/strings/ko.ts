import type { ConsentStrings } from './strings.js';

/** Korean. */
export const ko: ConsentStrings = {
  title: '쿠키를 사용해도 될까요?',
  ask: '동의하시면 이 사이트는 다음을 위해 쿠키와 유사한 수단을 사용합니다.',
  remind: '거부할 수 있으며 언제든지 마음을 바꿀 수 있습니다.',
  optOutTitle: '개인정보 선택',
  optOutAsk: '거부하지 않으시면 이 사이트는 다음을 위해 쿠키와 유사한 수단을 사용합니다.',
  signalHonoured:
    '거부 신호를 따랐습니다. 브라우저가 Global Privacy Control을 보내므로 모두 꺼져 있습니다.',
  keepOff: '꺼진 상태 유지',
  accept: '동의',
  refuse: '거부',
  choose: '선택',
  readMore: '더 읽기',
  preferences: '나의 선택',
  preferencesIntro: '동의하는 항목을 켜세요. 저장하기 전에는 아무것도 바뀌지 않습니다.',
  alwaysOn: '항상 켜짐',
  details: '자세히: 회사, 쿠키, 나의 권리',
  save: '내 선택 저장',
  acceptAll: '모두 동의',
  refuseAll: '모두 거부',
  close: '아무것도 바꾸지 않고 닫기',
  saved: '선택이 저장되었습니다.',
  notKept: '브라우저가 선택을 보관하지 못했습니다. 이 페이지에서만 유효합니다.',
  categories: {
    necessary: {
      title: '필수',
      purpose: '로그인 유지처럼 사이트가 작동하는 데 꼭 필요한 것입니다.',
    },
    functionality: {
      title: '추가 기능',
      purpose: '채팅이나 지도처럼 없어도 되는 기능입니다.',
    },
    preferences: {
      title: '환경설정',
      purpose: '언어나 글자 크기 같은 설정을 기억합니다.',
    },
    analytics: {
      title: '방문 측정',
      purpose: '방문을 세고 어떤 페이지가 읽히는지 보여 줍니다.',
    },
    marketing: {
      title: '광고',
      purpose: '여기와 다른 곳에서 본 내용에 따라 광고를 고릅니다.',
    },
    media: {
      title: '삽입된 콘텐츠',
      purpose: '다른 회사의 동영상과 지도를 보여 주며, 그 회사가 방문 사실을 알게 됩니다.',
    },
  },
};
