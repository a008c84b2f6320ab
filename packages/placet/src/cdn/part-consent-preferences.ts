import '@placet/consent/elements/consent-preferences/define';
import '@placet/consent/note';
