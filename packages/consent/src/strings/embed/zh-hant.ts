import type { EmbedStrings } from './strings.js';

/** Chinese. */
export const zhHant: EmbedStrings = {
  reason: (service) =>
    `此內容由 ${service} 提供。載入後，${service} 會得知您的造訪，並可能使用 Cookie。`,
  policy: (service) => `${service} 的隱私權政策`,
  once: '載入一次',
  always: (service) => `一律允許 ${service}`,
};
