import '@placet/consent/elements/consent-debug/define';
