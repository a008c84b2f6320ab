// Registers `<placet-comment-form>`.
import '@placet/comments/elements/comment-form/define';

export { CommentFormElement } from '@placet/comments/elements/comment-form';
