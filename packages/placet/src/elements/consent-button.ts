// Registers `<placet-consent-button>`, which opens the preferences.
import '@placet/consent/elements/consent-button/define';

export { ConsentButtonElement } from '@placet/consent/elements/consent-button';
