export {
  httpClient,
  type HttpOptions,
  type SignOptions,
  type UnsignedRequest,
} from './clients/http.js';
export { localClient, type LocalOptions } from './clients/local.js';
export { CommentCountElement } from './elements/comment-count/comment-count.js';
export { CommentFormElement } from './elements/comment-form/comment-form.js';
export { CommentsElement } from './elements/comments/comments.js';
export { CommentSubmitEvent } from './events/comment-submit.js';
export { CommentSubmittedEvent } from './events/comment-submitted.js';
export { setupComments, type CommentsSetup, type SetupOptions } from './setup.js';
