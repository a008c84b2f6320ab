// Registers `<placet-moderation>`.
import '@placet/moderation/elements/moderation/define';

export { ModerationElement } from '@placet/moderation/elements/moderation';
