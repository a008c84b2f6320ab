import '@placet/comments/elements/comment-form/define';
import '@placet/comments/elements/comments/define';
