// Registers every element of this package.
import './elements/comment-count/define.js';
import './elements/comment-form/define.js';
import './elements/comments/define.js';
