// Registers `<placet-consent>`. The gate that runs before it is `startGate()` from `placet`.
import '@placet/consent/elements/consent/define';

export { ConsentElement } from '@placet/consent/elements/consent';
