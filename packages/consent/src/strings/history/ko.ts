import type { HistoryStrings } from './strings.js';

/** Korean. */
export const ko: HistoryStrings = {
  title: '지난 선택',
  about: '이 기기에서 결정한 내용과 그때 표시된 문구입니다. 귀하가 누구인지는 담겨 있지 않습니다.',
  empty: '아직 여기에서 결정한 것이 없습니다.',
  actions: {
    accept: '모두 동의했습니다',
    refuse: '모두 거부했습니다',
    choose: '선택했습니다',
    withdraw: '동의를 철회했습니다',
  },
  granted: '동의:',
  refused: '거부:',
  until: '유효 기한',
  words: '표시된 문구',
  hash: '이 문구의 SHA-256:',
  saveJson: '확인서 저장 (JSON)',
  savePage: '읽을 수 있는 페이지로 저장',
  erase: '이 기기에서 이 선택 지우기',
  erased: '지난 선택을 이 기기에서 지웠습니다. 결정한 내용은 계속 유효합니다.',
};
