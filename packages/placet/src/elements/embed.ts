// Registers `<placet-embed>`. The gate that runs the scripts of its content is `startGate()` from `placet`.
import '@placet/consent/elements/embed/define';

export { EmbedElement } from '@placet/consent/elements/embed';
