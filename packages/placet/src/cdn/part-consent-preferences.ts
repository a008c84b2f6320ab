import '@placet/consent/elements/consent-preferences/define';
