import type { EmbedStrings } from './strings.js';

/** Chinese. */
export const zhHans: EmbedStrings = {
  reason: (service) =>
    `此内容由 ${service} 提供。加载后，${service} 会得知您的访问，并可能使用 Cookie。`,
  policy: (service) => `${service} 的隐私政策`,
  once: '加载一次',
  always: (service) => `始终允许 ${service}`,
};
