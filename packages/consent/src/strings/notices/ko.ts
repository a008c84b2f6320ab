import type { NoticeStrings } from './strings.js';

/** Korean. */
export const ko: NoticeStrings = {
  again: '다음이 바뀌어 다시 여쭙니다:',
  isNew: '새로 추가됨',
  isChanged: '변경됨',
  left: '모두 삭제하지는 못했습니다',
  leftHow: '다음은 이 페이지에서 삭제할 수 없지만 브라우저 설정에서 직접 삭제할 수 있습니다:',
  close: '닫기',
};
