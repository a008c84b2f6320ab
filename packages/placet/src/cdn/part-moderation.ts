import '@placet/moderation/define';
