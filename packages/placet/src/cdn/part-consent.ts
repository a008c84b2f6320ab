import '@placet/consent/define';
