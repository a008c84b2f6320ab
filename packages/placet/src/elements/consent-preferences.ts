// Registers `<placet-consent-preferences>`, to stand inside a page.
import '@placet/consent/elements/consent-preferences/define';

export { ConsentPreferencesElement } from '@placet/consent/elements/consent-preferences';
