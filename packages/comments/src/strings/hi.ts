import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('hi');

/** Hindi: what is read before anything is written. */
export const hi: CommentsStrings = {
  leaveComment: 'टिप्पणी लिखें',
  replyTo: (name) => `${isolate(name)} को जवाब`,
  emailPromise: 'आपका ईमेल पता प्रकाशित नहीं किया जाएगा।',
  requiredMark: 'ज़रूरी खानों का चिह्न:',
  fields: { text: 'टिप्पणी', name: 'नाम', email: 'ईमेल पता', website: 'वेबसाइट' },
  rememberMe: 'इस डिवाइस पर मुझे याद रखें',
  postComment: 'टिप्पणी भेजें',
  postReply: 'जवाब भेजें',
  cancel: 'रद्द करें',
  notLoaded: 'लोड नहीं हो सका। आपका पाठ यहीं है: फिर कोशिश करें।',
  localOnly: 'ये टिप्पणियाँ इसी ब्राउज़र में रहती हैं।',
  preview: 'पूर्वावलोकन',
  noticeTitle: 'आपके डेटा का क्या होता है',
  comments: 'टिप्पणियाँ',
  commentCount: (count) => plural(count, { one: '# टिप्पणी', other: '# टिप्पणियाँ' }),
  loading: 'टिप्पणियाँ लोड हो रही हैं…',
  empty: 'अभी कोई टिप्पणी नहीं है। आपकी पहली होगी।',
  offline: 'आप ऑफ़लाइन हैं। नेटवर्क लौटने पर टिप्पणियाँ लोड होंगी।',
  failed: 'टिप्पणियाँ लोड नहीं हो सकीं।',
  closed: 'टिप्पणियाँ बंद हैं।',
  showMore: 'और दिखाएँ',
  replyCount: (count) => plural(count, { one: '# जवाब', other: '# जवाब' }),
  showReplies: (count) => plural(count, { one: '# और जवाब दिखाएँ', other: '# और जवाब दिखाएँ' }),
  showNew: (count) => plural(count, { one: '# नई टिप्पणी', other: '# नई टिप्पणियाँ' }),
  sortBy: 'क्रम',
  sorts: { newest: 'नई पहले', oldest: 'पुरानी पहले', discussed: 'सबसे ज़्यादा चर्चित' },
  siteRole: 'संपादकीय',
  pinned: 'पिन की गई',
  report: 'शिकायत',
  useful: (count) => (count === 0 ? 'उपयोगी' : `उपयोगी · ${count}`),
  reply: 'जवाब दें',
  inReplyTo: 'इसके जवाब में:',
  deleted: 'यह टिप्पणी हटा दी गई।',
  anonymous: 'अनाम',
  edited: 'संपादित',
  tryAgain: 'फिर कोशिश करें',
};
