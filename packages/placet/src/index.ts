// The names, without a side effect: to register an element, import `placet/<element>`.
export {
  CommentCountElement,
  CommentFormElement,
  CommentsElement,
  CommentSubmitEvent,
  CommentSubmittedEvent,
  setupComments,
} from '@placet/comments';
export { ConsentChangeEvent, setupConsent, startGate } from '@placet/consent';
export { ModerationElement, setupModeration } from '@placet/moderation';
