import type { EmbedStrings } from './strings.js';

/** Korean. */
export const ko: EmbedStrings = {
  reason: (service) =>
    `${service}에서 제공하는 콘텐츠입니다. 불러오면 ${service}에서 방문 사실을 알게 되고 쿠키를 사용할 수 있습니다.`,
  policy: (service) => `${service} 개인정보 처리방침`,
  once: '한 번만 불러오기',
  always: (service) => `${service} 항상 허용`,
};
