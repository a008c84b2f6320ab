// `placet.all.js`: everything in one classic script, for sites that can serve one file only.
import '@placet/comments/define';
import '@placet/consent/define';
import '@placet/consent/elements/consent-button/define';
import '@placet/consent/elements/consent-preferences/define';
import '@placet/consent/elements/embed/define';
import { startGate } from '@placet/consent/gate';
import '@placet/moderation/define';

startGate({ loadInterface: () => Promise.resolve() });
