import '@placet/comments/elements/comment-count/define';
