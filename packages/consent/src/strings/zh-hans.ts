import type { ConsentStrings } from './strings.js';

/** Chinese, simplified. */
export const zhHans: ConsentStrings = {
  title: '我们可以使用 Cookie 吗？',
  ask: '经您同意，本网站将 Cookie 和类似技术用于：',
  remind: '您可以拒绝，也可以随时改变主意。',
  optOutTitle: '您的隐私选择',
  optOutAsk: '除非您拒绝，本网站将 Cookie 和类似技术用于：',
  signalHonoured:
    '已遵从选择退出信号：您的浏览器发送了 Global Privacy Control，因此以下各项均已关闭。',
  keepOff: '保持关闭',
  accept: '接受',
  refuse: '拒绝',
  choose: '选择',
  readMore: '了解更多',
  preferences: '您的选择',
  preferencesIntro: '打开您同意的项目。保存之前不会有任何改变。',
  alwaysOn: '始终开启',
  details: '详情：公司、Cookie、您的权利',
  save: '保存我的选择',
  acceptAll: '全部接受',
  refuseAll: '全部拒绝',
  close: '关闭而不作更改',
  saved: '您的选择已保存。',
  notKept: '您的浏览器无法保存您的选择：仅对本页面有效。',
  categories: {
    necessary: {
      title: '必要',
      purpose: '网站运行不可缺少的内容，例如保持登录状态。',
    },
    functionality: {
      title: '附加功能',
      purpose: '可有可无的功能，例如聊天或地图。',
    },
    preferences: {
      title: '偏好设置',
      purpose: '记住您的设置，例如语言或文字大小。',
    },
    analytics: {
      title: '访问统计',
      purpose: '统计访问量，显示哪些页面被阅读。',
    },
    marketing: {
      title: '广告',
      purpose: '根据您在本站和其他地方浏览的内容选择广告。',
    },
    media: {
      title: '嵌入内容',
      purpose: '显示其他公司的视频和地图，这些公司会因此得知您的访问。',
    },
  },
};
