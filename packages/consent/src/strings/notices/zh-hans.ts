import type { NoticeStrings } from './strings.js';

/** Chinese. */
export const zhHans: NoticeStrings = {
  again: '由于以下内容有变，我们再次询问您：',
  isNew: '新增',
  isChanged: '已更改',
  left: '未能全部删除',
  leftHow: '本页面无法删除以下内容，您可以在浏览器设置中删除：',
  close: '关闭',
};
