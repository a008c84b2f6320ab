import '@placet/consent/elements/consent-history/define';
