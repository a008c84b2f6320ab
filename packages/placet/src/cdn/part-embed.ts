import '@placet/consent/elements/embed/define';
