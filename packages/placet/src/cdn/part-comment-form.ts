// The thread comes with it: one file of both compresses better than two.
import './part-comments.js';
