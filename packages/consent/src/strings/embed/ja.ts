import type { EmbedStrings } from './strings.js';

/** Japanese. */
export const ja: EmbedStrings = {
  reason: (service) =>
    `${service} が提供する内容です。読み込むと、${service} に訪問が伝わり、Cookie が使われることがあります。`,
  policy: (service) => `${service} のプライバシーポリシー`,
  once: '今回だけ読み込む',
  always: (service) => `${service} を常に許可`,
};
