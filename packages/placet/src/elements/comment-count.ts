// Registers `<placet-comment-count>`.
import '@placet/comments/elements/comment-count/define';

export { CommentCountElement } from '@placet/comments/elements/comment-count';
