import '@placet/comments/define';
