// Registers `<placet-comments>`, with the form that it holds.
import '@placet/comments/elements/comments/define';

export { CommentsElement } from '@placet/comments/elements/comments';
