import type { ConsentStrings } from './strings.js';

/** Chinese, traditional. */
export const zhHant: ConsentStrings = {
  title: '我們可以使用 Cookie 嗎？',
  ask: '經您同意，本網站將 Cookie 和類似技術用於：',
  remind: '您可以拒絕，也可以隨時改變主意。',
  optOutTitle: '您的隱私選擇',
  optOutAsk: '除非您拒絕，本網站將 Cookie 和類似技術用於：',
  signalHonoured:
    '已遵從選擇退出訊號：您的瀏覽器傳送了 Global Privacy Control，因此以下各項均已關閉。',
  keepOff: '保持關閉',
  accept: '接受',
  refuse: '拒絕',
  choose: '選擇',
  readMore: '閱讀更多',
  preferences: '您的選擇',
  preferencesIntro: '開啟您同意的項目。儲存之前不會有任何改變。',
  alwaysOn: '一律開啟',
  details: '詳情：公司、Cookie、您的權利',
  save: '儲存我的選擇',
  acceptAll: '全部接受',
  refuseAll: '全部拒絕',
  close: '關閉而不作變更',
  saved: '您的選擇已儲存。',
  notKept: '您的瀏覽器無法儲存您的選擇：僅對本頁面有效。',
  categories: {
    necessary: {
      title: '必要',
      purpose: '網站運作不可缺少的內容，例如保持登入狀態。',
    },
    functionality: {
      title: '附加功能',
      purpose: '可有可無的功能，例如聊天或地圖。',
    },
    preferences: {
      title: '偏好設定',
      purpose: '記住您的設定，例如語言或文字大小。',
    },
    analytics: {
      title: '流量測量',
      purpose: '計算造訪次數，顯示哪些頁面被閱讀。',
    },
    marketing: {
      title: '廣告',
      purpose: '根據您在本站和其他地方瀏覽的內容選擇廣告。',
    },
    media: {
      title: '嵌入內容',
      purpose: '顯示其他公司的影片和地圖，這些公司會因此得知您的造訪。',
    },
  },
};
