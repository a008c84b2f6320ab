// The text of a comment: what is kept of what was typed, and the tree it is shown as.
export { cleanLine, cleanSource, cleanText, cleanUrl } from './clean.js';
export { linkTarget } from './links.js';
export { parseBody } from './parse-body.js';
