import type { NoticeStrings } from './strings.js';

/** Hindi. */
export const hi: NoticeStrings = {
  again: 'आपसे फिर से पूछा जा रहा है क्योंकि यह बदल गया है:',
  isNew: 'नया',
  isChanged: 'बदला हुआ',
  left: 'सब कुछ हटाया नहीं जा सका',
  leftHow: 'यह पेज नीचे दी गई चीज़ें नहीं हटा सकता, पर आप अपने ब्राउज़र की सेटिंग में हटा सकते हैं:',
  close: 'बंद करें',
};
