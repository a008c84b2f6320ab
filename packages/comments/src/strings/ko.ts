import { formatIn, isolate } from './format.js';
import type { CommentsStrings } from './strings.js';

const { plural } = formatIn('ko');

/** Korean: what is read before anything is written. */
export const ko: CommentsStrings = {
  leaveComment: '댓글 남기기',
  replyTo: (name) => `${isolate(name)} 님에게 답글`,
  emailPromise: '이메일 주소는 공개되지 않습니다.',
  requiredMark: '필수 항목 표시:',
  fields: { text: '댓글', name: '이름', email: '이메일 주소', website: '웹사이트' },
  rememberMe: '이 기기에 내 정보 기억하기',
  postComment: '댓글 등록',
  postReply: '답글 등록',
  cancel: '취소',
  notLoaded: '불러오지 못했습니다. 글은 여기에 남아 있습니다. 다시 시도하세요.',
  localOnly: '이 댓글은 이 브라우저에만 남습니다.',
  preview: '미리 보기',
  noticeTitle: '입력한 정보의 처리',
  comments: '댓글',
  commentCount: (count) => plural(count, { other: '댓글 #개' }),
  loading: '댓글을 불러오는 중…',
  empty: '아직 댓글이 없습니다. 첫 댓글을 남겨 보세요.',
  offline: '오프라인 상태입니다. 네트워크가 돌아오면 댓글을 불러옵니다.',
  failed: '댓글을 불러오지 못했습니다.',
  closed: '댓글이 닫혔습니다.',
  showMore: '더 보기',
  replyCount: (count) => plural(count, { other: '답글 #개' }),
  showReplies: (count) => plural(count, { other: '답글 #개 더 보기' }),
  showNew: (count) => plural(count, { other: '새 댓글 #개' }),
  sortBy: '정렬',
  sorts: { newest: '최신순', oldest: '오래된순', discussed: '토론 많은 순' },
  siteRole: '편집부',
  pinned: '고정됨',
  report: '신고',
  useful: (count) => (count === 0 ? '유용함' : `유용함 · ${count}`),
  reply: '답글',
  inReplyTo: '답글 대상:',
  deleted: '삭제된 댓글입니다.',
  anonymous: '익명',
  edited: '수정됨',
  tryAgain: '다시 시도',
};
