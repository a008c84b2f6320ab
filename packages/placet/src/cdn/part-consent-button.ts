import '@placet/consent/elements/consent-button/define';
